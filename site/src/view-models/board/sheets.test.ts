import type { Area } from '@civil-society/shared/area/area';
import { describe, expect, it } from 'vitest';
import { indexContent } from '../site-index.ts';
import { event, now, organisation, sampleContent } from '../testing/sample-content.ts';
import { sitePages } from '../../site-pages/site-pages.ts';
import { areaPage } from '../area/area-page.ts';
import { areaBookletPage } from './area-booklet-page.ts';
import { areaPosterPage } from './area-poster-page.ts';

const choir = organisation({ slug: 'kuoro', name: 'Kuoro ry', phone: '017 000 1001' });
const indexOf = (events: ReturnType<typeof event>[], organisations = [choir]) =>
  indexContent(sampleContent({ events, organisations }), now);
const areaOf = (slug: string, { areaBySlug }: ReturnType<typeof indexContent>): Area => {
  const area = areaBySlug.get(slug);
  if (!area) throw new Error(`There is no ${slug}.`);
  return area;
};
const noticesOf = (events: ReturnType<typeof event>[], month = '2026-12') => {
  const index = indexOf(events);
  return areaPosterPage(areaOf('kuopio', index), month, index).notices;
};
const weekly = {
  startsAt: '2026-12-03T11:00:00Z',
  endsAt: '2026-12-03T12:00:00Z',
  recurrenceRule: 'FREQ=WEEKLY',
};

describe('the poster of a municipality', () => {
  it('says when, where and whom to ask', () => {
    const place = {
      name: 'Järjestötalo',
      address: { street: 'Katu 1', postalCode: '70100', city: 'Kuopio' },
    };
    expect(noticesOf([event({ slug: 'kahvit', place })], '2026-11')).toMatchObject([
      {
        title: 'kahvit',
        days: 'to 26.11.',
        clock: 'klo 13–14',
        place: 'Järjestötalo, Katu 1',
        organiser: 'Kuoro ry',
        phone: '017 000 1001',
        email: undefined,
      },
    ]);
  });

  it('tells what repeats once, with the days of the month on which it is held', () => {
    const notices = noticesOf([
      event({ slug: 'kurssi', kind: 'course', ...weekly, recurrenceExceptions: ['2026-12-24'] }),
      event({ slug: 'aamu', ...weekly, recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4' }),
      event({
        slug: 'kaikki',
        ...weekly,
        recurrenceRule: 'FREQ=DAILY',
        recurrenceExceptions: ['2026-12-24', '2026-12-25'],
      }),
    ]);
    expect(notices.map(({ title, days }) => [title, days])).toEqual([
      ['aamu', 'to 3. ja 10.12. sekä ti 8. ja 15.12.'],
      ['kaikki', 'päivittäin klo 13–14, 3.12. alkaen, ei 24.12. ja 25.12.'],
      ['kurssi', 'to 3., 10., 17. ja 31.12.'],
    ]);
  });

  it('has what is held in rural areas, with their names, and what reaches over from a month', () => {
    const notices = noticesOf([
      event({
        slug: 'nilsiassa',
        area: 'nilsia',
        startsAt: '2026-12-05T10:00:00Z',
        endsAt: undefined,
      }),
      event({ slug: 'iisalmessa', area: 'iisalmi', ...weekly }),
      event({
        slug: 'leiri',
        startsAt: '2026-11-30T10:00:00Z',
        endsAt: '2026-12-01T10:00:00Z',
        eventStatus: 'cancelled',
      }),
    ]);
    expect(notices).toMatchObject([
      { title: 'leiri', days: 'ma 30.11. klo 12 – ti 1.12. klo 12', mark: { label: 'Peruttu' } },
      { title: 'nilsiassa', place: 'Nilsiä' },
    ]);
  });
});

it('the booklet has what goes on and the numbers of those who act, besides', () => {
  const silent = organisation({ slug: 'hiljainen', name: 'Hiljainen ry' });
  const ended = organisation({ ...choir, slug: 'entinen', operatingStatus: 'ended' });
  const index = indexOf(
    [
      event({ slug: 'kahvit' }),
      event({ slug: 'kerho', kind: 'ongoing_activity', ...weekly }),
      event({ slug: 'talkoot', kind: 'volunteering', startsAt: undefined, endsAt: undefined }),
    ],
    [choir, silent, ended],
  );
  const page = areaBookletPage(areaOf('kuopio', index), '2026-11', index);
  expect(page.goingOn).toMatchObject([
    { heading: 'Jatkuva toiminta', lines: [{ title: 'kerho', contact: '017 000 1001' }] },
    { heading: 'Vapaaehtoiseksi', lines: [{ title: 'talkoot', when: 'Ei kiinteitä aikoja' }] },
  ]);
  expect(page.phones).toEqual([{ name: 'Kuoro ry', phone: '017 000 1001' }]);
});

it('sheets are made where something is held, for this month and the next', () => {
  const index = indexOf([
    event({ slug: 'kahvit', area: 'nilsia' }),
    event({ slug: 'kerho', kind: 'ongoing_activity', area: 'iisalmi', ...weekly }),
    event({ slug: 'kevat', area: 'iisalmi', startsAt: '2027-01-05T10:00:00Z', endsAt: undefined }),
  ]);
  const paths = sitePages(index).map(({ path }) => path);
  expect(paths.filter((path) => /\/(juliste|vihko)\/\d/.test(path))).toEqual([
    '/kunnat/kuopio/juliste/2026-11/',
    '/kunnat/kuopio/vihko/2026-11/',
    '/kunnat/nilsia/juliste/2026-11/',
    '/kunnat/nilsia/vihko/2026-11/',
  ]);
  const posterOf = (slug: string) => areaPage(areaOf(slug, index), index).poster;
  expect(posterOf('kuopio')).toBe('/kunnat/kuopio/juliste/2026-11/');
  expect(posterOf('iisalmi')).toBeUndefined();
});
