import type { Event } from '@civil-society/shared/event/event';
import { describe, expect, it } from 'vitest';
import { indexContent } from '../site-index.ts';
import { event, now, sampleContent } from '../testing/sample-content.ts';
import { calendarMonths } from './calendar-months.ts';
import { monthPage } from './month-page.ts';

const indexOf = (events: Event[], at = now) => indexContent(sampleContent({ events }), at);
const pageOf = (month: string, events: Event[], at = now) => monthPage(month, indexOf(events, at));
/** "24.11.: title klo 13–14" */
const linesOf = ({ weeks }: ReturnType<typeof monthPage>) =>
  weeks.flatMap(({ days }) =>
    days.flatMap(({ dayNumber, rows }) =>
      rows.map(({ title, time }) => `${dayNumber}: ${title} ${time}`),
    ),
  );

describe('the calendar of a month', () => {
  it('has weeks and days with what is held on them, and a table that leads there', () => {
    const page = pageOf('2026-12', [
      event({ slug: 'kahvit', startsAt: '2026-12-10T11:00:00Z', endsAt: '2026-12-10T13:00:00Z' }),
    ]);
    expect(page.heading).toBe('Tapahtumat joulukuussa 2026');
    expect(page.weeks).toMatchObject([
      {
        id: 'v50',
        heading: 'Viikko 50',
        days: [{ id: 'p10', weekday: 'torstai', dayNumber: '10.12.', date: '2026-12-10' }],
      },
    ]);
    expect(linesOf(page)).toEqual(['10.12.: kahvit klo 13–15']);
    expect(page.grid.map(({ number }) => number)).toEqual([49, 50, 51, 52, 53]);
    expect(page.grid[0]?.days.map((day) => day?.day)).toEqual([undefined, 1, 2, 3, 4, 5, 6]);
    expect(page.grid[1]).toMatchObject({ href: '#v50' });
    expect(page.grid[1]?.days[3]).toMatchObject({ day: 10, href: '#p10', count: 1 });
    expect(page.grid[1]?.days[4]).toMatchObject({ day: 11, href: undefined });
  });

  it('numbers the first days of January by the last week of the year before', () => {
    const [first, second] = pageOf('2027-01', []).grid;
    expect([first?.number, second?.number]).toEqual([53, 1]);
  });

  it('repeats at the same hour when the clocks are changed, without its exceptions', () => {
    const sundays = event({
      slug: 'kuoro',
      kind: 'peer_group',
      startsAt: '2027-03-07T10:00:00Z',
      endsAt: '2027-03-07T11:00:00Z',
      recurrenceRule: 'FREQ=WEEKLY',
      recurrenceExceptions: ['2027-03-21'],
    });
    const page = pageOf('2027-03', [sundays]);
    expect(linesOf(page)).toEqual([
      '7.3.: kuoro klo 12–13',
      '14.3.: kuoro klo 12–13',
      '28.3.: kuoro klo 12–13',
    ]);
    expect(page.grid.at(-2)?.days[6]).toMatchObject({ day: 28, count: 1 });
  });

  it('leaves a night to the day on which it begins, at the end of a month too', () => {
    const night = event({
      slug: 'tanssit',
      startsAt: '2026-12-31T18:00:00Z',
      endsAt: '2026-12-31T23:30:00Z',
    });
    expect(linesOf(pageOf('2026-12', [night]))).toEqual(['31.12.: tanssit klo 20–1.30']);
    expect(pageOf('2027-01', [night]).isEmpty).toBe(true);
  });

  it('shows some days on each of them, over the end of a month', () => {
    const weekend = event({
      slug: 'leiri',
      startsAt: '2027-01-30T16:00:00Z',
      endsAt: '2027-02-01T13:00:00Z',
    });
    expect(linesOf(pageOf('2027-01', [weekend]))).toEqual([
      '30.1.: leiri klo 18 alkaen',
      '31.1.: leiri koko päivä',
    ]);
    expect(linesOf(pageOf('2027-02', [weekend]))).toEqual(['1.2.: leiri klo 15 asti']);
  });

  it('tells what lasts long once, in each of its months', () => {
    const exhibition = event({
      slug: 'nayttely',
      allDay: true,
      startsAt: '2026-12-19T22:00:00Z',
      endsAt: '2027-01-09T22:00:00Z',
    });
    for (const month of ['2026-12', '2027-01']) {
      const page = pageOf(month, [exhibition]);
      expect(page.weeks).toEqual([]);
      expect(page.long).toMatchObject([{ title: 'nayttely', time: 'su 20.12. – su 10.1.2027' }]);
    }
  });

  it('marks what is cancelled', () => {
    const page = pageOf('2026-11', [event({ slug: 'kahvit', eventStatus: 'cancelled' })]);
    expect(page.weeks[0]?.days[0]?.rows[0]?.mark).toMatchObject({ label: 'Peruttu' });
  });

  it('leaves clubs and volunteering to the list, and past days out', () => {
    const page = pageOf('2026-11', [
      event({ slug: 'kerho', kind: 'ongoing_activity', recurrenceRule: 'FREQ=WEEKLY' }),
      event({ slug: 'paivystys', kind: 'volunteering' }),
      event({
        slug: 'jumppa',
        startsAt: '2026-11-02T07:00:00Z',
        endsAt: '2026-11-02T08:00:00Z',
        recurrenceRule: 'FREQ=WEEKLY',
      }),
    ]);
    expect(linesOf(page)).toEqual(['30.11.: jumppa klo 9–10']);
    expect(page.ongoing).toEqual([
      { href: '/tapahtumat/#jatkuva', label: 'Jatkuva toiminta' },
      { href: '/tapahtumat/#vapaaehtoiseksi', label: 'Vapaaehtoiseksi' },
    ]);
  });

  it('tells browsers when a line is over: a day that has days after it at midnight', () => {
    const weekend = event({
      slug: 'leiri',
      startsAt: '2026-11-27T16:00:00Z',
      endsAt: '2026-11-29T13:00:00Z',
    });
    const rows = pageOf('2026-11', [weekend]).weeks.flatMap(({ days }) =>
      days.flatMap((day) => day.rows),
    );
    expect(rows.map(({ until }) => until)).toEqual([
      '2026-11-27T22:00:00Z',
      '2026-11-28T22:00:00Z',
      '2026-11-29T13:00:00Z',
    ]);
  });

  it('lists so many events of one day, and says how many more there are', () => {
    const many = Array.from({ length: 43 }, (_, at) => event({ slug: `e${at}` }));
    const [day] = pageOf('2026-11', many).weeks[0]?.days ?? [];
    expect(day?.rows).toHaveLength(40);
    expect(day?.more).toContain('3 tapahtumaa');
  });

  it('leads on as far as there is something', () => {
    const february = event({
      slug: 'e',
      startsAt: '2027-02-10T10:00:00Z',
      endsAt: '2027-02-10T11:00:00Z',
    });
    const index = indexOf([february]);
    expect(calendarMonths(index)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(monthPage('2026-11', index)).toMatchObject({
      isEmpty: true,
      previous: undefined,
      next: { href: '/tapahtumat/kalenteri/2026-12/', label: 'joulukuu' },
    });
    expect(monthPage('2027-02', index).next).toBeUndefined();
    expect(calendarMonths(indexOf([]))).toEqual(['2026-11']);
  });

  it('goes no further than six months', () => {
    const daily = event({ slug: 'e', recurrenceRule: 'FREQ=DAILY' });
    expect(calendarMonths(indexOf([daily])).at(-1)).toBe('2027-04');
  });

  it('begins the month by the clocks of Helsinki', () => {
    expect(calendarMonths(indexOf([], '2026-11-30T22:00:00Z'))).toEqual(['2026-12']);
  });
});
