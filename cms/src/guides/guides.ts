/** The editors' guides: what their address says, and their files in `docs/`. */
export const guideFiles = [
  { name: 'edustajalle', file: 'opas-edustajalle.md' },
  { name: 'koordinaattorille', file: 'opas-koordinaattorille.md' },
] as const;

/** Where a person reads a guide: a page of the CMS, without a login. */
export const guidePath = (name: (typeof guideFiles)[number]['name']): string => `/opas/${name}`;

/** Where the guides' pictures are, by the names of their files in `docs/images/opas/`. */
export const picturesPath = '/opas/kuvat';
