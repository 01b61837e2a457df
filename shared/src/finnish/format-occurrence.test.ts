import { describe, expect, it } from 'vitest';
import { formatOccurrence } from './format-occurrence.ts';

const now = '2026-03-01T10:00:00Z';

describe('formatOccurrence', () => {
  it.each([
    ['to 12.3. klo 13–15', '2026-03-12T11:00:00Z', '2026-03-12T13:00:00Z'],
    ['to 12.3. klo 9.30–11.05', '2026-03-12T07:30:00Z', '2026-03-12T09:05:00Z'],
    ['ti 12.1.2027 klo 18–20', '2027-01-12T16:00:00Z', '2027-01-12T18:00:00Z'],
  ])('%s', (text, startsAt, endsAt) => {
    const startDate = startsAt.slice(0, 10);
    expect(formatOccurrence({ startsAt, endsAt, startDate, endDate: startDate }, false, now)).toBe(
      text,
    );
  });

  it('names only the start when there is no end', () => {
    const occurrence = {
      startsAt: '2026-07-12T11:00:00Z',
      startDate: '2026-07-12',
      endDate: '2026-07-12',
    };
    expect(formatOccurrence(occurrence, false, now)).toBe('su 12.7. klo 14');
  });

  it('keeps a night on one day', () => {
    const night = {
      startsAt: '2026-03-13T18:00:00Z',
      endsAt: '2026-03-13T23:00:00Z',
      startDate: '2026-03-13',
      endDate: '2026-03-14',
    };
    expect(formatOccurrence(night, false, now)).toBe('pe 13.3. klo 20–1');
  });

  it('names both days of a longer event', () => {
    const camp = {
      startsAt: '2026-03-13T16:00:00Z',
      endsAt: '2026-03-15T10:00:00Z',
      startDate: '2026-03-13',
      endDate: '2026-03-15',
    };
    expect(formatOccurrence(camp, false, now)).toBe('pe 13.3. klo 18 – su 15.3. klo 12');
    expect(formatOccurrence(camp, true, now)).toBe('pe 13.3. – su 15.3.');
  });

  it('names one whole day', () => {
    const day = {
      startsAt: '2026-03-12T22:00:00Z',
      startDate: '2026-03-13',
      endDate: '2026-03-13',
    };
    expect(formatOccurrence(day, true, now)).toBe('pe 13.3.');
  });
});
