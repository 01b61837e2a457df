import { describe, expect, it } from 'vitest';
import { createStatusBoard, type PublisherStatus } from '../../publisher-status.ts';
import { sampleRelease } from '../../testing/sample-release.ts';
import { statusPage } from './status-page.ts';

const now = new Date('2026-11-24T11:02:00.000Z');
const pageOf = (status: Partial<PublisherStatus>, follows = false) =>
  statusPage({ ...createStatusBoard(() => now).read(), ...status }, now, { follows });
const failure = {
  at: '2026-11-24T11:00:00.000Z',
  kind: 'cms',
  reason: 'fetch failed & more',
  retryAt: '2026-11-24T11:00:10.000Z',
} as const;
const bad = {
  contentType: 'event',
  documentId: 'x1',
  name: '<b>Talkoot</b>',
  problems: [{ field: 'summary', kind: 'value', message: 'Too small' }],
} as const;
const badEntry = (effect: { isLeftOut: boolean; isKept: boolean }) => ({
  ...bad,
  ...effect,
  problems: [...bad.problems],
});

describe('the status page', () => {
  it('tells what is live and since when', () => {
    const liveSince = '2026-11-24T11:00:00.000Z';
    const page = pageOf({ release: sampleRelease(), liveSince, searchRevision: 5 });
    expect(page).toContain('<html lang="fi">');
    expect(page).toContain('Sivusto on ajan tasalla.');
    expect(page).toContain('24.11.2026 klo 13.00.00</time> alkaen (2 minuuttia sitten)');
    expect(page).toContain('20261124T100000000Z-r5');
    expect(page).toContain('Mikään muutos ei odota.');
    expect(page).toContain('Haku on ajan tasalla');
    expect(page).not.toContain('toiselle palvelimelle');
  });

  it('says so when nothing is live yet, and claims nothing of a search that it does not know', () => {
    expect(pageOf({ release: sampleRelease() })).toContain('Haun tila selviää');
    expect(pageOf({})).toContain('Sivustoa ei ole vielä julkaistu');
  });

  it('tells what waits, and that the search comes after', () => {
    const page = pageOf({
      release: sampleRelease(),
      waiting: { revision: 6, since: '2026-11-24T11:01:00.000Z' },
      checked: { at: '2026-11-24T11:01:30.000Z', revision: 5 },
      searchRevision: 4,
    });
    expect(page).toContain('Muutoksia on odottanut <time datetime="2026-11-24T11:01:00.000Z">');
    expect(page).toContain('viimeksi tarkistettu <time datetime="2026-11-24T11:01:30.000Z">');
    expect(page).toContain('Haku päivittyy muutaman sekunnin kuluttua');
  });

  it('tells what failed, what is done about it, and why', () => {
    const page = pageOf({ activity: 'failed', failuresInRow: 2, lastFailure: failure });
    expect(page).toContain('Julkaiseminen epäonnistui.');
    expect(page).toContain('Sisältöä ei saatu luettua');
    expect(page).toContain('Yritämme uudelleen <time datetime="2026-11-24T11:00:10.000Z">');
    expect(page).toContain('fetch failed &amp; more');
    expect(pageOf({ lastFailure: failure })).toContain('on sen jälkeen onnistunut');
  });

  it('tells which entries are bad and what visitors see of them', () => {
    const badEntries = [
      badEntry({ isLeftOut: true, isKept: false }),
      badEntry({ isLeftOut: false, isKept: true }),
    ];
    const page = pageOf({ release: sampleRelease({ badEntries }) });
    expect(page).toContain('«&lt;b&gt;Talkoot&lt;/b&gt;» (x1), jätetty pois sivustolta');
    expect(page).toContain('(x1), näkyy edellisessä kunnossa olleessa muodossaan');
    expect(page).toContain('summary: tieto puuttuu tai on virheellinen');
  });

  it('tells of a hold, of warnings and of deploying', () => {
    const page = pageOf({
      held: { release: 'r1', revision: 5, since: '2026-11-24T11:00:00.000Z' },
      release: sampleRelease({ warnings: ['3 pages weigh over 14 kB & more'] }),
      deployment: {
        state: 'failed',
        releaseId: 'r5',
        at: '2026-11-24T11:00:00.000Z',
        reason: 'The bucket <site> could not be used',
        retryAt: '2026-11-24T11:01:00.000Z',
      },
    });
    expect(page).toContain('Sivustolla pidetään aiempaa julkaisua');
    expect(page).toContain('<li>3 pages weigh over 14 kB &amp; more</li>');
    expect(page).toContain('Siirto epäonnistui');
    expect(page).toContain('uusi yritys <time datetime="2026-11-24T11:01:00.000Z">');
    expect(page).toContain('The bucket &lt;site&gt; could not be used');
  });

  it('loads itself again for those only who want it', () => {
    expect(pageOf({})).not.toContain('http-equiv="refresh"');
    expect(pageOf({}, true)).toContain('http-equiv="refresh"');
  });
});
