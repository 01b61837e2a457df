import type { CmsContent } from '../cms-content.ts';
import type {
  AreaFragment,
  EventFragment,
  NewsArticleFragment,
  OrganisationFragment,
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
    section: 'general',
    isPinned: false,
    datePublished: '2026-11-01',
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
    searchSynonyms: [{ documentId: 'synonym1', term: 'mummokerho', targets: ['ikäihmiset'] }],
    ...changes,
  };
}
