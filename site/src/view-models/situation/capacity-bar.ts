import {
  actingCapacities,
  type ActingCapacity,
  type CapacityCounts,
} from '@civil-society/shared/situation/situation-round';
import { t } from '../../i18n/t.ts';
import { countText, shareText } from './count-text.ts';

/** A part of a bar, in hundredths of the chart's width. */
export type BarPart = { kind: ActingCapacity | 'untold'; from: number; width: number };

export type Bar = {
  /** What stands above the bar. */
  label: string;
  value: string;
  parts: BarPart[];
};

/**
 * Answers as a bar, of which the capacities are the parts. What is not told of each is one part at
 * the end: only its length is known, which is what the others leave.
 * @param whole how many answers a bar as wide as the chart has
 */
export function capacityParts(counts: CapacityCounts, whole: number): BarPart[] {
  const parts: BarPart[] = [];
  let from = 0;
  const add = (kind: BarPart['kind'], count: number) => {
    const width = round((count / whole) * 100);
    if (width > 0) parts.push({ kind, from: round(from), width });
    from += width;
  };
  let told = 0;
  for (const capacity of actingCapacities) {
    const count = counts[capacity] ?? 0;
    add(capacity, count);
    told += count;
  }
  add('untold', Math.max(0, (counts.total ?? 0) - told));
  return parts;
}

/** The capacities of all answers in words, as the key of the colours and patterns. */
export function capacityKey(counts: CapacityCounts) {
  return actingCapacities.map((capacity) => ({
    capacity,
    label: t(`situation.${capacity}`),
    count: countText(counts[capacity]),
    share: shareText(counts[capacity], counts.total),
  }));
}

/** Two decimals are less than a pixel. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
