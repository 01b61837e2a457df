/** Which entry or file a request is about, as the representative sees it. */
export type Target = {
  owner: 'own' | 'foreign' | 'nobody';
  /** `live` where a type has no drafts. */
  state: 'draft' | 'published' | 'live';
};

const states = { draft: 'draft', published: 'published', live: 'entry' } as const;

/** Such as `own draft` or `another’s published`. */
export function targetText({ owner, state }: Target): string {
  const whose = { own: 'own ', foreign: 'another’s ', nobody: '' }[owner];
  return whose + states[state];
}
