import { randomBytes } from 'node:crypto';
import {
  areaUid,
  eventUid,
  helpKindUid,
  helpOfferUid,
  helpSectionUid,
  languageUid,
  newsArticleUid,
  organisationUid,
  pageUid,
  searchSynonymUid,
  situationRoundUid,
  targetGroupUid,
  themeUid,
} from '../../src/content-type-uids';
import {
  sampleEvent,
  sampleHelpOffer,
  sampleHelpSection,
  sampleNewsArticle,
  sampleOrganisation,
  sampleSituationRound,
} from '../sample-content.ts';
import type { Subject } from './subject.ts';

const owned = [
  { owner: 'own', state: 'draft' },
  { owner: 'own', state: 'published' },
  { owner: 'foreign', state: 'draft' },
  { owner: 'foreign', state: 'published' },
] as const;
const withDrafts = [
  { owner: 'nobody', state: 'draft' },
  { owner: 'nobody', state: 'published' },
] as const;
const live = [{ owner: 'nobody', state: 'live' }] as const;

const unique = (text: string) => `${text} ${randomBytes(4).toString('hex')}`;
const named = () => ({ name: unique('Nimi') });

/** Everything that people write in the admin. */
export const editorialSubjects: readonly Subject[] = [
  {
    uid: organisationUid,
    targets: owned,
    sample: () => ({ ...sampleOrganisation }),
    change: { summary: 'Uusi tiivistelmä siitä, mitä järjestö tekee.' },
    relation: 'areas',
  },
  {
    uid: eventUid,
    targets: owned,
    sample: () => ({ ...sampleEvent }),
    change: { summary: 'Uusi tiivistelmä siitä, mitä tapahtuu.' },
    relation: 'organiser',
  },
  {
    uid: newsArticleUid,
    targets: withDrafts,
    sample: () => ({ ...sampleNewsArticle }),
    change: { lead: 'Uusi ingressi.' },
    relation: 'areas',
  },
  {
    uid: pageUid,
    targets: withDrafts,
    sample: () => ({ title: unique('Sivu'), lead: 'Sivun ingressi.' }),
    change: { lead: 'Uusi ingressi.' },
  },
  {
    uid: searchSynonymUid,
    targets: withDrafts,
    sample: () => ({ term: unique('sana'), targets: 'ikäihmiset' }),
    change: { targets: 'eläkeläiset' },
  },
  {
    uid: helpSectionUid,
    targets: withDrafts,
    sample: () => ({ ...sampleHelpSection }),
    change: { lead: 'Uusi ingressi.' },
    relation: 'areas',
  },
  {
    uid: helpOfferUid,
    targets: withDrafts,
    sample: () => ({ ...sampleHelpOffer }),
    change: { description: 'Uusi kuvaus.' },
    relation: 'organisation',
  },
  {
    uid: situationRoundUid,
    targets: withDrafts,
    sample: () => ({ ...sampleSituationRound }),
    change: { name: 'Uusi nimi' },
    relation: 'helpSection',
    isMadeByImport: true,
  },
  {
    uid: areaUid,
    targets: live,
    sample: () => ({
      ...named(),
      kind: 'municipality',
      genitive: 'Nimen',
      locative: 'Nimessä',
      latitude: 62.9,
      longitude: 27.7,
    }),
    change: { description: 'Uusi kuvaus.' },
    relation: 'parent',
  },
  { uid: themeUid, targets: live, sample: named, change: { description: 'Uusi kuvaus.' } },
  { uid: targetGroupUid, targets: live, sample: named, change: { order: 7 } },
  {
    uid: languageUid,
    targets: live,
    sample: () => ({ ...named(), code: `fi-${randomBytes(4).toString('hex')}` }),
    change: { order: 7 },
  },
  { uid: helpKindUid, targets: live, sample: named, change: { order: 7 } },
];
