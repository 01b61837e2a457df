import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { blocksOf } from './blocks-of.ts';
import { pick, pickOne } from './pick.ts';
import { finnishText } from './sentences.ts';
import type { Terms } from './terms.ts';

const subjects = [
  ...['Kyläyhdistys', 'Martat', 'Omaishoitajat', 'Eläkkeensaajat', 'Nuorisoseura', 'Sydänyhdistys'],
  ...['Mielenterveysyhdistys', 'Urheilijat', 'Kuoro', 'Luonnonystävät', 'Diabetesyhdistys'],
  ...['Perhetupa', 'Ystäväpiiri', 'Työttömät', 'Ensiaputoimijat', 'Kotiseutuyhdistys'],
];
const initials = 'ABCDEFGHIJKLMNOPRSTUVYÄÖ';

/** A hundredth works in the whole region; the others in one to three areas. */
const isWholeRegion = (number: number) => number % 100 === 7;

/** Organisation `number` from 0. */
export function organisationOf(number: number, terms: Terms): Organisation {
  const home = pickOne(terms.municipalities, number);
  const host = `jarjesto${number}.example`;
  return {
    documentId: documentId('organisation', number),
    slug: `jarjesto-${number}`,
    name: `${initials[(number * 11) % initials.length]}${number} ${home.genitive} ${subjects[(number * 3) % subjects.length]} ry`,
    alternativeNames: number % 3 === 0 ? [`Yhdistys ${number}`] : [],
    ...(number % 2 === 0 && { registerNumber: String(100_000 + number) }),
    summary: finnishText(number, 170),
    description: blocksOf(number, 700),
    ...(number % 5 === 0 && { logo: logoOf(number) }),
    email: `info@${host}`,
    phone: '017 000 9701',
    website: `https://${host}`,
    socialLinks: [{ service: 'facebook', url: `https://social.example/${number}` }],
    address: addressOf(number, home.name),
    contactPersons: [
      {
        name: `Kaisa Koponen ${number}`,
        role: 'puheenjohtaja',
        phone: '017 000 9702',
        email: `kaisa@${host}`,
      },
    ],
    homeMunicipality: home.slug,
    areas: isWholeRegion(number)
      ? terms.municipalities.map(({ slug }) => slug)
      : [...new Set([home.slug, ...pick(terms.areaSlugs, number, number % 3)])],
    themes: pick(terms.themeSlugs, number, 2 + (number % 2)),
    targetGroups: pick(terms.targetGroupSlugs, number, 2),
    languages: pick(terms.languageCodes, number, 1 + (number % 2)),
    ...(number % 2 === 0 && {
      accessibility: { stepFreeAccess: true, accessibleToilet: true, inductionLoop: false },
    }),
    howToJoin: finnishText(number + 3, 120),
    operatingStatus: number % 97 === 5 ? 'paused' : 'active',
    lastVerified: '2026-09-10',
    updatedAt: '2026-09-15T10:00:00.000Z',
  };
}

export function documentId(type: string, number: number): string {
  return `${type}${String(number).padStart(24 - type.length, '0')}`;
}

/** One of fifty files: what they show does not matter, how many pages show one does. */
export function logoOf(number: number): NonNullable<Organisation['logo']> {
  return {
    url: `/media/bench-${number % 50}.webp`,
    alternativeText: 'Yhdistyksen tunnus',
    width: 320,
    height: 160,
    mime: 'image/webp',
  };
}

export function addressOf(number: number, city: string): NonNullable<Organisation['address']> {
  return { street: `Kauppakatu ${(number % 90) + 1}`, postalCode: '70100', city };
}
