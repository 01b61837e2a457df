import { openDraft, type OpenDraft } from '../releases/open-draft.ts';

/** A draft that follows no release, with exactly these files. */
export async function draftOf(
  siteFolder: string,
  files: Readonly<Record<string, string>>,
): Promise<OpenDraft> {
  const draft = openDraft({ siteFolder, live: undefined, lost: [], verify: false });
  for (const [path, text] of Object.entries(files)) await draft.put(path, text);
  return draft;
}
