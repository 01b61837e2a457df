import type { HelpKind } from './help-kind.ts';

type StartingKind = Pick<HelpKind, 'slug' | 'name' | 'audience'>;

/**
 * The kinds of help with which a new service begins, in the order of its lists: what people asked
 * for and offered in spring 2020. The coordinator changes them freely.
 */
export const startingKinds: readonly StartingKind[] = [
  { slug: 'asiointiapu', name: 'Asiointiapu', audience: 'needs_help' },
  { slug: 'ruoka-apu', name: 'Ruoka-apu', audience: 'needs_help' },
  { slug: 'keskusteluapu', name: 'Keskusteluapu', audience: 'needs_help' },
  { slug: 'laakkeet-ja-apteekki', name: 'Lääkkeet ja apteekki', audience: 'needs_help' },
  { slug: 'kuljetus', name: 'Kuljetus', audience: 'needs_help' },
  { slug: 'digiapu', name: 'Digiapu', audience: 'needs_help' },
  { slug: 'etatoiminta', name: 'Etätoiminta', audience: 'needs_help' },
  { slug: 'neuvonta', name: 'Neuvonta', audience: 'needs_help' },
  { slug: 'majoitus-ja-suoja', name: 'Majoitus ja suoja', audience: 'needs_help' },
  { slug: 'vapaaehtoiseksi', name: 'Vapaaehtoiseksi', audience: 'wants_to_help' },
  { slug: 'lahjoita', name: 'Lahjoita', audience: 'wants_to_help' },
  {
    slug: 'lainaa-tiloja-tai-valineita',
    name: 'Lainaa tiloja tai välineitä',
    audience: 'wants_to_help',
  },
];
