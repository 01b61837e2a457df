import { describe, expect, it } from 'vitest';
import { composeEvents } from './compose-events.ts';
import { composeOrganisations } from './compose-organisations.ts';
import { ARCHETYPES } from './data/archetypes.ts';
import { AREA_SLUGS } from './data/areas.ts';
import { recogniseArchetype } from './recognise-archetype.ts';
import { createSeededRandom } from './seeded-random.ts';
import { overlapShare, wordFiveGrams } from './word-overlap.ts';

const ORGANISATION_COUNT = 235;
const EVENT_COUNT = 191;
const MOST_OVERLAP = 0.3;
const ALLOWED_PHONE = /^017 000 \d{4}$/;
const ALLOWED_EMAIL = /^[a-z0-9.-]+@[a-z0-9-]+\.example$/;
const ALLOWED_URL = /^https:\/\/[a-z0-9.-]+\.example(\/[a-z0-9-]+)*$/;

function composeAll(seed: number) {
  const random = createSeededRandom(seed);
  const organisations = composeOrganisations({
    count: ORGANISATION_COUNT,
    takenSlugs: ['vie-tama'],
    takenNames: ['Vie tämä ry'],
    random,
  });
  const events = composeEvents({ count: EVENT_COUNT, organisations, takenSlugs: [], random });
  return { organisations, events };
}

const { organisations, events } = composeAll(2019);

function occurrences<T>(values: T[]): Map<T, number> {
  return new Map(
    [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]),
  );
}

function repeated(values: string[]): string[] {
  return [...occurrences(values)].filter(([, times]) => times > 1).map(([value]) => value);
}

function tooAlike(texts: { slug: string; description: string }[]): string[] {
  const grams = texts.map(({ slug, description }) => ({ slug, grams: wordFiveGrams(description) }));
  return grams.flatMap((one, i) =>
    grams
      .slice(i + 1)
      .filter((other) => overlapShare(one.grams, other.grams) > MOST_OVERLAP)
      .map((other) => `${one.slug} ~ ${other.slug}`),
  );
}

/** Every text of a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

const allTexts = textsOf([organisations, events]);

describe('the composer', () => {
  it('gives the same content for the same seed and other content for another', () => {
    const first = JSON.stringify({ organisations, events });
    expect(JSON.stringify(composeAll(2019))).toBe(first);
    expect(JSON.stringify(composeAll(2020))).not.toBe(first);
  });

  it.each([1, 2, 3, 4, 5])('holds with the seed %i', (seed) => {
    const other = composeAll(seed);
    expect(other.organisations).toHaveLength(ORGANISATION_COUNT);
    expect(tooAlike(other.organisations)).toEqual([]);
    expect(repeated(other.organisations.map(({ summary }) => summary))).toEqual([]);
  });

  it('can compose the whole service when nothing is hand-written', () => {
    const random = createSeededRandom(7);
    const all = composeOrganisations({ count: 283, takenSlugs: [], takenNames: [], random });
    const some = composeEvents({ count: 227, organisations: all, takenSlugs: [], random });
    expect([all.length, some.length]).toEqual([283, 227]);
  });

  it('leaves taken slugs and names alone', () => {
    const random = createSeededRandom(2019);
    const again = composeOrganisations({
      count: ORGANISATION_COUNT,
      takenSlugs: organisations.map(({ slug }) => slug),
      takenNames: organisations.map(({ name }) => name),
      random,
    });
    const takenSlugs = new Set(organisations.map(({ slug }) => slug));
    expect(again.filter(({ slug }) => takenSlugs.has(slug))).toEqual([]);
  });

  it('leaves no mark-up of fragments, doubled words or double spaces in the texts', () => {
    expect(allTexts.filter((text) => /[{}[\]|]|undefined| {2}| [,.]/.test(text))).toEqual([]);
    expect(allTexts.filter((text) => /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/iu.test(text))).toEqual([]);
  });

  it('uses only reserved telephone numbers, mail addresses and web addresses', () => {
    const phones = allTexts.flatMap((text) => text.match(/\b0\d{2} ?\d[\d ]*\d\b/g) ?? []);
    expect(phones.filter((phone) => !ALLOWED_PHONE.test(phone))).toEqual([]);
    const emails = allTexts.flatMap((text) => text.match(/\S+@[\w.-]*\w/g) ?? []);
    expect(emails.filter((email) => !ALLOWED_EMAIL.test(email))).toEqual([]);
    const urls = allTexts.flatMap((text) => text.match(/https?:\S+/g) ?? []);
    expect(urls.filter((url) => !ALLOWED_URL.test(url))).toEqual([]);
  });
});

describe('composed organisations', () => {
  it('are as many as asked, each with its own slug, name and phone', () => {
    expect(organisations).toHaveLength(ORGANISATION_COUNT);
    expect(repeated(organisations.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(organisations.map(({ name }) => name))).toEqual([]);
    const phones = organisations.flatMap(({ phone, contactPersons = [] }) => [
      phone,
      ...contactPersons.map((person) => person.phone),
    ]);
    expect(repeated(phones.filter((phone) => phone !== undefined))).toEqual([]);
  });

  it('keep the maximum lengths', () => {
    expect(organisations.filter(({ summary }) => summary.length > 300)).toEqual([]);
    expect(organisations.filter(({ howToJoin = '' }) => howToJoin.length > 600)).toEqual([]);
    expect(
      organisations.filter(({ accessibility }) => (accessibility?.note ?? '').length > 300),
    ).toEqual([]);
  });

  it('do not read alike', () => {
    expect(repeated(organisations.map(({ summary }) => summary))).toEqual([]);
    expect(tooAlike(organisations)).toEqual([]);
  });

  it('have homes in every area, about a third in Kuopio', () => {
    const homes = occurrences(organisations.map(({ homeMunicipality }) => homeMunicipality));
    expect(AREA_SLUGS.filter((slug) => (homes.get(slug) ?? 0) < 3)).toEqual([]);
    expect((homes.get('kuopio') ?? 0) / ORGANISATION_COUNT).toBeCloseTo(0.34, 1);
  });

  it('serve at least one area, some the whole region', () => {
    expect(organisations.filter(({ areas }) => areas.length === 0)).toEqual([]);
    const regional = organisations.filter(({ areas }) => areas.length === AREA_SLUGS.length);
    expect(regional.length / ORGANISATION_COUNT).toBeGreaterThan(0.03);
    expect(regional.length / ORGANISATION_COUNT).toBeLessThan(0.09);
  });

  it('cover every theme with at least twelve', () => {
    const themes = occurrences(organisations.flatMap((organisation) => organisation.themes));
    expect(themes.size).toBe(16);
    expect([...themes].filter(([, times]) => times < 12)).toEqual([]);
  });

  it('are mostly active', () => {
    const statuses = occurrences(organisations.map(({ operatingStatus }) => operatingStatus));
    expect(Object.fromEntries(statuses)).toEqual({ active: 221, paused: 9, ended: 5 });
  });

  it('are recognised as the kind they were composed as', () => {
    const kinds = organisations.map((organisation) => recogniseArchetype(organisation)?.key);
    expect(organisations.filter((_, i) => kinds[i] === undefined).map(({ name }) => name)).toEqual(
      [],
    );
    expect(new Set(kinds).size).toBe(ARCHETYPES.length);
  });
});

describe('composed events', () => {
  it('are as many as asked, each with its own slug', () => {
    expect(events).toHaveLength(EVENT_COUNT);
    expect(repeated(events.map(({ slug }) => slug))).toEqual([]);
  });

  it('belong to an active organisation and agree with it', () => {
    const bySlug = new Map(organisations.map((organisation) => [organisation.slug, organisation]));
    const disagreeing = events.filter((event) => {
      const organiser = bySlug.get(event.organiser);
      return !(
        organiser?.operatingStatus === 'active' &&
        organiser.areas.includes(event.area) &&
        event.themes.length > 0 &&
        event.themes.every((theme) => organiser.themes.includes(theme)) &&
        event.targetGroups.length > 0 &&
        event.targetGroups.every((group) => organiser.targetGroups.includes(group))
      );
    });
    expect(disagreeing).toEqual([]);
  });

  it('keep the maximum lengths and tell a price only when not free', () => {
    expect(events.filter(({ summary }) => summary.length > 300)).toEqual([]);
    expect(events.filter(({ scheduleNote = '' }) => scheduleNote.length > 200)).toEqual([]);
    expect(events.filter(({ price = '' }) => price.length > 120)).toEqual([]);
    expect(events.filter(({ isFree, price }) => isFree === (price !== undefined))).toEqual([]);
  });

  it('do not read alike', () => {
    expect(repeated(events.map(({ summary }) => summary))).toEqual([]);
    expect(tooAlike(events)).toEqual([]);
  });

  it('are of all kinds and happen once, again and again, or at any time', () => {
    expect(new Set(events.map(({ kind }) => kind)).size).toBe(5);
    const types = occurrences(events.map(({ schedule }) => schedule.type));
    const share = (type: (typeof events)[number]['schedule']['type']) =>
      (types.get(type) ?? 0) / EVENT_COUNT;
    expect(share('once')).toBeCloseTo(0.45, 1);
    expect(share('monthly')).toBeCloseTo(0.1, 1);
    expect(share('ongoing')).toBeCloseTo(0.1, 1);
    expect(share('all-day')).toBeGreaterThan(0);
  });

  it('have a place or an address on the web', () => {
    expect(events.filter(({ place, onlineUrl }) => !place && !onlineUrl)).toEqual([]);
  });

  it('are spread from the last weeks to the coming months', () => {
    const days = events.flatMap(({ schedule }) =>
      schedule.type === 'once' ? [schedule.daysFromNow] : [],
    );
    expect(Math.min(...days)).toBeGreaterThanOrEqual(-20);
    expect(Math.max(...days)).toBeLessThanOrEqual(120);
    const soon = days.filter((day) => day >= 0 && day <= 30);
    expect(soon.length / days.length).toBeGreaterThan(0.35);
  });
});
