import type { MediaFiles } from '../media/localise-images.ts';
import type { ReleaseDraft } from '../releases/release-draft.ts';

export const mediaFolder = 'media/';

/** The pictures of a draft. */
export function mediaFilesOf(draft: ReleaseDraft): MediaFiles {
  return {
    has: (name) => draft.size(`${mediaFolder}${name}`) !== undefined,
    put: (name, bytes) => draft.put(`${mediaFolder}${name}`, bytes),
  };
}
