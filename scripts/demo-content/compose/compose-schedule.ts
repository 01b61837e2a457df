import type { DemoSchedule, Weekday } from '../demo-content-types.ts';
import type { EventForm, EventIdea } from './archetype-types.ts';
import type { SeededRandom } from './seeded-random.ts';

const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Most regular things happen from Monday to Thursday. */
const USUAL_WEEKDAYS: readonly Weekday[] = [
  'MO',
  'TU',
  'WE',
  'TH',
  'MO',
  'TU',
  'WE',
  'TH',
  'FR',
  'SA',
  'SU',
];
const USUAL_TIMES = ['10:00', '12:00', '13:00', '14:00', '17:00', '17:30', '18:00', '18:30'];
const USUAL_MINUTES: Record<EventForm, number> = {
  once: 120,
  weekly: 90,
  monthly: 120,
  course: 90,
  'all-day': 0,
  ongoing: 0,
};

/** Composes when an idea happens, relative to the reference date. */
export function composeSchedule(idea: EventIdea, random: SeededRandom): DemoSchedule {
  const time = random.pick(idea.times ?? USUAL_TIMES);
  const durationMinutes = idea.minutes ?? USUAL_MINUTES[idea.form];

  switch (idea.form) {
    case 'ongoing':
      return { type: 'ongoing' };
    case 'once':
      return { type: 'once', daysFromNow: soonRatherThanLate(random), time, durationMinutes };
    case 'all-day':
      return { type: 'all-day', daysFromNow: random.integer(-5, 100), days: idea.days ?? 1 };
    case 'monthly':
      return {
        type: 'monthly',
        nth: random.pick([1, 2, 3, 4, -1]),
        weekday: random.pick(USUAL_WEEKDAYS),
        time,
        durationMinutes,
        startsInDays: random.integer(-90, 30),
        months: random.integer(6, 12),
      };
    case 'course':
      return {
        type: 'weekly',
        weekdays: [random.pick(USUAL_WEEKDAYS)],
        time,
        durationMinutes,
        interval: 1,
        startsInDays: random.integer(-14, 75),
        weeks: idea.weeks ?? random.integer(4, 8),
      };
    case 'weekly':
      return { type: 'weekly', time, durationMinutes, ...weeklyRhythm(random) };
  }
}

function weeklyRhythm(random: SeededRandom) {
  const weeks = random.integer(16, 40);
  const isTwiceAWeek = random.chance(0.15);
  const days = isTwiceAWeek
    ? random.sample(WEEKDAYS.slice(0, 5), 2)
    : [random.pick(USUAL_WEEKDAYS)];
  return {
    weekdays: WEEKDAYS.filter((day) => days.includes(day)),
    interval: !isTwiceAWeek && random.chance(0.2) ? 2 : 1,
    startsInDays: random.integer(-80, 35),
    weeks,
    ...(random.chance(0.25) && { skippedOccurrences: [random.integer(2, 7)] }),
  };
}

function soonRatherThanLate(random: SeededRandom): number {
  const lot = random.next();
  if (lot < 0.12) return random.integer(-20, -1);
  return lot < 0.6 ? random.integer(0, 30) : random.integer(31, 120);
}
