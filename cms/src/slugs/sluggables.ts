import {
  areaUid,
  eventUid,
  helpKindUid,
  helpOfferUid,
  helpSectionUid,
  newsArticleUid,
  organisationUid,
  pageUid,
  situationRoundUid,
  targetGroupUid,
  themeUid,
} from '../content-type-uids';

export type Sluggable = {
  /** The attribute that a slug is made of. */
  nameField: 'name' | 'title';
  /** The slug of an entry whose name has no letter or digit that an address can hold. */
  word: string;
};

/** Content types whose entries have an address, by UID. */
export const sluggables: ReadonlyMap<string, Sluggable> = new Map([
  [organisationUid, { nameField: 'name', word: 'jarjesto' }],
  [eventUid, { nameField: 'title', word: 'tapahtuma' }],
  [newsArticleUid, { nameField: 'title', word: 'uutinen' }],
  [pageUid, { nameField: 'title', word: 'sivu' }],
  [areaUid, { nameField: 'name', word: 'alue' }],
  [themeUid, { nameField: 'name', word: 'teema' }],
  [targetGroupUid, { nameField: 'name', word: 'kohderyhma' }],
  [helpSectionUid, { nameField: 'name', word: 'apu' }],
  [helpKindUid, { nameField: 'name', word: 'avun-laji' }],
  [helpOfferUid, { nameField: 'title', word: 'auttaminen' }],
  [situationRoundUid, { nameField: 'name', word: 'tilannekuva' }],
]);
