import type { AdminClient } from '@civil-society/cms/tests/admin-client.ts';
import { createdId } from '@civil-society/cms/tests/created-id.ts';
import { adminPath } from './admin-path.ts';
import { contentKinds, type SharedContent } from './content-kinds.ts';
import type { Entry } from './editor.ts';
import type { Mortal } from './mortal.ts';

type Touching = {
  cmses: readonly { process: Mortal; admin: AdminClient }[];
  database: Mortal | undefined;
  shared: SharedContent;
};

/**
 * Publishing for faults that need something to happen: a new entry each time, tried again until a
 * CMS has confirmed it.
 * @returns the entries, for the comparison at the end
 */
export function createTouch({ cmses, database, shared }: Touching): {
  touch(): Promise<void>;
  entries: readonly Entry[];
} {
  const [kind] = contentKinds;
  const entries: Entry[] = [];
  async function touch(): Promise<void> {
    const title = `Koe kosketus ${entries.length + 1}`;
    const summary = `Tiivistelmä ${title}, ja siinä kaikki.`;
    const entry: Entry = { kind, title, confirmed: undefined };
    entries.push(entry);
    const cms = cmses[entries.length % cmses.length];
    const needs = [cms?.process, database].flatMap((need) => need ?? []);
    await Promise.all(needs.map((need) => need.alive()));
    const begun = Date.now();
    try {
      const path = adminPath(kind.uid, 'actions', 'publish');
      const answer = await cms?.admin.post(path, kind.values(title, summary, shared));
      if (answer) createdId(answer);
      entry.confirmed = { summary, isPublic: true };
    } catch (error) {
      if (!needs.some((need) => need.wasDown(begun))) throw error;
      await touch();
    }
  }
  return { touch, entries };
}
