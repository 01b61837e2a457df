import type { SeededRandom } from './seeded-random.ts';

const WEEKDAY_STEMS = [
  'maanantai',
  'tiistai',
  'keskiviikko',
  'torstai',
  'perjantai',
  'lauantai',
  'sunnuntai',
];
const MONTHS = [
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
];
const TIMES = [
  'kello 10',
  'kello 12',
  'kello 13',
  'kello 14',
  'kello 17',
  'kello 17.30',
  'kello 18',
  'kello 18.30',
];

/** Slots that give another time at every reading; a weekday comes again only after all the others. */
export function createTimeSlots(random: SeededRandom): Record<string, () => string> {
  let days: string[] = [];

  function drawDay(isFit: (stem: string) => boolean = () => true): string {
    if (!days.some(isFit)) days = random.shuffle(WEEKDAY_STEMS);
    const stem = days.find(isFit) as string;
    days = days.filter((day) => day !== stem);
    return stem;
  }
  const drawWorkday = (): string => drawDay((stem) => WEEKDAY_STEMS.indexOf(stem) < 5);

  return {
    weekday: () => `${drawDay()}na`,
    weekdays: () => weekdayPlural(drawDay()),
    workday: () => `${drawWorkday()}na`,
    workdays: () => weekdayPlural(drawWorkday()),
    month: () => `${random.pick(MONTHS)}kuussa`,
    time: () => random.pick(TIMES),
  };
}

function weekdayPlural(stem: string): string {
  return `${stem.replace(/o$/, 'oi')}sin`;
}
