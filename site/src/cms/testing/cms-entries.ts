import type { CmsContent } from '../cms-content.ts';
import type {
  AreaFragment,
  EventFragment,
  HelpOfferFragment,
  HelpSectionFragment,
  NewsArticleFragment,
  OrganisationFragment,
  SituationRoundFragment,
} from '../generated/read-api.ts';

/** Entries as the read API gives them, for tests; `changes` replaces fields. */

const updatedAt = '2026-11-02T09:15:00.000Z';
const description = [{ type: 'paragraph', children: [{ type: 'text', text: 'Tule mukaan!' }] }];
const logo = {
  url: '/uploads/logo_5f3a.png',
  alternativeText: 'Aallokon tunnus',
  width: 400,
  height: 300,
  mime: 'image/png',
};

export function cmsOrganisation(changes: Partial<OrganisationFragment> = {}): OrganisationFragment {
  return {
    documentId: 'org1',
    slug: 'aallokko-ry',
    name: 'Aallokko ry',
    alternativeNames: [],
    businessId: null,
    registerNumber: null,
    summary: 'Vertaistukea ja yhteistä tekemistä.',
    description,
    logo,
    email: 'aallokko@aallokko.example',
    phone: '',
    website: null,
    socialLinks: [{ service: 'facebook', url: 'https://facebook.example/aallokko' }],
    address: { street: 'Rantakatu 1', postalCode: '70100', city: 'Kuopio' },
    contactPersons: [{ name: 'Aino Aalto', role: null, phone: null, email: null }],
    homeMunicipality: { slug: 'kuopio' },
    areas: [{ slug: 'kuopio' }],
    themes: [{ slug: 'mielenterveys' }],
    targetGroups: [{ slug: 'aikuiset' }],
    languages: [{ code: 'fi' }],
    accessibility: {
      stepFreeAccess: true,
      accessibleToilet: false,
      accessibleParking: null,
      inductionLoop: null,
      signLanguage: null,
      assistanceDogsWelcome: null,
      note: null,
    },
    howToJoin: null,
    operatingStatus: 'active',
    lastVerified: '2026-10-01',
    updatedAt,
    ...changes,
  };
}

export function cmsEvent(changes: Partial<EventFragment> = {}): EventFragment {
  return {
    documentId: 'event1',
    slug: 'iltakahvit',
    title: 'Iltakahvit',
    kind: 'peer_group',
    summary: 'Kahvia ja juttuseuraa.',
    description: null,
    startsAt: '2026-12-01T15:00:00.000Z',
    endsAt: null,
    allDay: false,
    recurrenceRule: 'FREQ=WEEKLY',
    recurrenceExceptions: ['2026-12-08'],
    scheduleNote: null,
    eventStatus: 'scheduled',
    place: { name: 'Kahvila', address: null },
    onlineUrl: null,
    area: { slug: 'kuopio' },
    organiser: { documentId: 'org1', slug: 'aallokko-ry', name: 'Aallokko ry' },
    themes: [{ slug: 'mielenterveys' }],
    targetGroups: [],
    languages: [{ code: 'fi' }],
    isFree: true,
    price: null,
    registration: null,
    accessibility: null,
    image: null,
    updatedAt,
    ...changes,
  };
}

export function cmsNewsArticle(changes: Partial<NewsArticleFragment> = {}): NewsArticleFragment {
  return {
    documentId: 'news1',
    slug: 'uusi-kohtaamispaikka',
    title: 'Uusi kohtaamispaikka avautui',
    lead: 'Ovet aukesivat maanantaina.',
    body: description,
    image: null,
    areas: [{ slug: 'kuopio' }],
    themes: [],
    helpSection: null,
    isPinned: false,
    datePublished: '2026-11-01',
    updatedAt,
    ...changes,
  };
}

export function cmsHelpSection(changes: Partial<HelpSectionFragment> = {}): HelpSectionFragment {
  return {
    documentId: 'section1',
    slug: 'korona-apu',
    name: 'Korona-apu',
    state: 'open',
    lead: 'Apua poikkeusoloissa.',
    bannerText: null,
    introduction: null,
    partners: [{ name: 'Kuopion kaupunki', website: null }],
    emergencyContacts: [{ label: 'Hätänumero', phone: '112', website: null, note: '' }],
    areas: [{ slug: 'kuopio' }],
    colour: 'amber',
    opensOn: '2026-11-01',
    closesOn: null,
    confirmationDays: 14,
    updatedAt,
    ...changes,
  };
}

export function cmsHelpOffer(changes: Partial<HelpOfferFragment> = {}): HelpOfferFragment {
  return {
    documentId: 'offer1',
    slug: 'kauppa-apua',
    title: 'Kauppa-apua',
    helpSection: 'section1',
    kinds: [{ slug: 'asiointiapu' }],
    description: null,
    targetGroups: [],
    forWhom: null,
    areas: [{ slug: 'kuopio' }],
    hours: 'Arkisin klo 9–15',
    access: ['phone', 'at_the_door'],
    phones: [{ number: '017 000 1001', hours: null }],
    email: null,
    website: '',
    languages: [{ code: 'fi' }],
    organisation: null,
    groupName: 'Naapuriapu',
    validThrough: null,
    confirmedAt: '2026-11-20T08:00:00.000Z',
    isPaused: false,
    updatedAt,
    ...changes,
  };
}

export function cmsSituationRound(
  changes: Partial<SituationRoundFragment> = {},
): SituationRoundFragment {
  const capacity = { normal: 20, changed: null, paused: 0, total: 23 };
  return {
    documentId: 'round1',
    slug: 'jarjestokysely-huhtikuu',
    name: 'Järjestökysely, huhtikuu',
    helpSection: 'section1',
    startsOn: '2026-11-02',
    endsOn: '2026-11-08',
    introduction: null,
    figures: {
      answers: 23,
      capacity,
      byArea: [{ area: 'kuopio', ...capacity }],
      byKind: [{ kind: 'Kauppa-apu', normal: 9, changed: null, paused: null, total: 17 }],
    },
    needs: ['Kuljettajia kauppakasseille.'],
    updatedAt,
    ...changes,
  };
}

export function cmsArea(changes: Partial<AreaFragment> = {}): AreaFragment {
  return {
    documentId: 'area1',
    slug: 'kuopio',
    code: '297',
    kind: 'municipality',
    name: 'Kuopio',
    genitive: 'Kuopion',
    locative: 'Kuopiossa',
    parent: null,
    description: null,
    website: 'https://www.kuopio.fi',
    latitude: 62.89,
    longitude: 27.68,
    ...changes,
  };
}

export function cmsContent(changes: Partial<CmsContent> = {}): CmsContent {
  return {
    revision: 7,
    organisations: [cmsOrganisation()],
    events: [cmsEvent()],
    newsArticles: [cmsNewsArticle()],
    areas: [cmsArea()],
    themes: [
      {
        documentId: 'theme1',
        slug: 'mielenterveys',
        name: 'Mielenterveys',
        description: null,
        icon: 'mind',
        order: 1,
      },
    ],
    targetGroups: [{ documentId: 'group1', slug: 'aikuiset', name: 'Aikuiset', order: 1 }],
    languages: [{ documentId: 'lang1', code: 'fi', name: 'suomi', order: 1 }],
    pages: [
      { documentId: 'page1', slug: 'tietoa', title: 'Tietoa', lead: '', body: null, updatedAt },
    ],
    helpSections: [cmsHelpSection()],
    helpKinds: [
      {
        documentId: 'kind1',
        slug: 'asiointiapu',
        name: 'Asiointiapu',
        audience: 'needs_help',
        order: 1,
      },
    ],
    helpOffers: [cmsHelpOffer()],
    situationRounds: [cmsSituationRound()],
    searchSynonyms: [{ documentId: 'synonym1', term: 'mummokerho', targets: ['ikäihmiset'] }],
    ...changes,
  };
}
