import { describe, expect, it } from 'vitest';
import { indexContent } from '../site-index.ts';
import { allAreas, event, now, organisation, sampleContent } from '../testing/sample-content.ts';
import { organisationPage } from './organisation-page.ts';

const events = [
  event({ slug: 'oma', organiser: { slug: 'kuoro', name: 'Kuoro ry' } }),
  event({ slug: 'toisen', organiser: { slug: 'muu', name: 'Muu ry' } }),
];
const index = indexContent(sampleContent({ events }), now);

describe('organisationPage', () => {
  it('leaves out what is not known', () => {
    const page = organisationPage(
      organisation({ slug: 'hiljainen', areas: [], themes: [] }),
      index,
    );
    expect(page).toMatchObject({
      contact: undefined,
      accessibility: undefined,
      verification: undefined,
      wholeRegion: undefined,
      areas: [],
      statusNotice: undefined,
    });
    expect(page.events.count).toBe(0);
  });

  it('gives contact details as links', () => {
    const { contact } = organisationPage(
      organisation({
        slug: 'kuoro',
        phone: '017 000 1234',
        website: 'https://www.kuoro.example/',
        socialLinks: [{ service: 'facebook', url: 'javascript:alert(1)' }],
        contactPersons: [{ name: 'Aino', email: 'aino@kuoro.example' }],
      }),
      index,
    );
    expect(contact).toMatchObject({
      phone: { href: 'tel:+358170001234' },
      website: { href: 'https://www.kuoro.example/', label: 'kuoro.example' },
      socialLinks: [],
      persons: [{ name: 'Aino', links: [{ href: 'mailto:aino@kuoro.example' }] }],
    });
  });

  it('shows its own events only', () => {
    const page = organisationPage(organisation({ slug: 'kuoro' }), index);
    expect(page.events.dated.map(({ title }) => title)).toEqual(['oma']);
  });

  it('says that it has ended', () => {
    const page = organisationPage(organisation({ slug: 'x', operatingStatus: 'ended' }), index);
    expect(page.statusNotice).toBe('Järjestö on lopettanut toimintansa.');
  });

  it('warns of facts verified over a year ago', () => {
    const verified = (lastVerified: string) =>
      organisationPage(organisation({ slug: 'x', lastVerified }), index).verification;
    expect(verified('2025-11-24')).toMatchObject({
      text: 'Tiedot tarkistettu 24.11.2025',
      cautionFrom: '2026-11-25',
      isOld: false,
    });
    expect(verified('2025-11-23')).toMatchObject({ isOld: true });
  });

  it('is found in every one of its areas', () => {
    const page = organisationPage(organisation({ slug: 'x', areas: allAreas }), index);
    expect(page.wholeRegion).toBe('Koko Pohjois-Savo');
    expect(page.meta.searchEntry?.areas).toHaveLength(24);
  });

  it('tells accessibility facts, also what is known not to be there', () => {
    const { accessibility } = organisationPage(
      organisation({ slug: 'x', accessibility: { stepFreeAccess: true, inductionLoop: false } }),
      index,
    );
    expect(accessibility?.facts).toEqual([
      { isMet: true, text: 'Sisään pääsee ilman portaita' },
      { isMet: false, text: 'Ei induktiosilmukkaa' },
    ]);
  });
});
