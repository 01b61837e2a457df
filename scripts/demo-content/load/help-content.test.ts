import { helpOfferSchema } from '@civil-society/shared/help/help-offer';
import { isShown } from '@civil-society/shared/help/shown-until';
import { isPhoneNumber } from '@civil-society/shared/contact/phone-number';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { startingKinds } from '@civil-society/shared/help/starting-kinds';
import { helpOffers } from '../content/help-offers.ts';
import { helpSections } from '../content/help-sections.ts';
import { news } from '../content/news.ts';
import { collectDemoContent } from './demo-content.ts';
import { helpOfferData } from './help-offer-data.ts';

const reference = Temporal.PlainDate.from('2026-11-24');
/** Noon of the day on which the content is loaded. */
const loaded = new Date('2026-11-24T10:00:00Z');
const asTheyAre = {
  add: () => undefined,
  get: (_kind: string, slug: string) => slug,
  all: (_kind: string, slugs: readonly string[]) => [...slugs],
};
const offers = helpOffers.map((offer) => helpOfferData(offer, reference, asTheyAre));

test('offers name kinds and organisations that there are, and no slug twice', () => {
  const kinds = startingKinds.map(({ slug }) => slug);
  const slugs = collectDemoContent(1).organisations.map(({ slug }) => slug);
  for (const offer of helpOffers) {
    expect(kinds).toEqual(expect.arrayContaining(offer.kinds));
    if ('organisation' in offer) expect(slugs).toContain(offer.organisation);
  }
  expect(new Set(helpOffers.map(({ slug }) => slug)).size).toBe(helpOffers.length);
  expect([...new Set(helpOffers.flatMap((offer) => offer.kinds))].sort()).toEqual(kinds.sort());
});

test('offers are what the site needs, and can be reached', () => {
  for (const offer of offers) {
    const { documentId, updatedAt, access } = {
      ...{ documentId: offer.slug, updatedAt: offer.confirmedAt },
      access: helpOffers.find(({ slug }) => slug === offer.slug)?.access,
    };
    const read = { phones: [], isPaused: false, ...offer, documentId, updatedAt, access };
    expect(helpOfferSchema.safeParse(read).error?.issues, offer.slug).toBeUndefined();
    for (const { number } of offer.phones ?? []) expect(isPhoneNumber(number)).toBe(true);
  }
});

test('most are fresh at the moment of loading, some end soon, a few have ended or pause', () => {
  const isShownAt = (days: number) =>
    offers.filter((offer) =>
      isShown({ isPaused: false, ...offer }, 14, new Date(loaded.getTime() + days * 86_400_000)),
    ).length;
  const [now, soon] = [isShownAt(0), isShownAt(3)];
  expect(offers.length).toBeGreaterThanOrEqual(45);
  expect(now).toBeGreaterThan(offers.length * 0.8);
  expect(now).toBeLessThan(offers.length - 3);
  expect(soon).toBeLessThan(now);
});

test('one section is open, one in preparation, and the numbers of emergencies can be called', () => {
  expect(helpSections.map(({ slug, state }) => [slug, state])).toEqual([
    ['korona-apu', 'open'],
    ['sahkokatko-apu', 'in_preparation'],
  ]);
  expect(helpSections[0]?.emergencyContacts[0]).toMatchObject({ phone: '112' });
  for (const { phone = '112' } of helpSections.flatMap((one) => one.emergencyContacts))
    expect(isPhoneNumber(phone), phone).toBe(true);
  expect(news.filter(({ helpSection }) => helpSection === 'korona-apu')).toHaveLength(5);
});
