import type { Random } from './random.ts';

/** What can be done to the service. */
export const faultKinds = [
  'kill a CMS',
  'kill the one that delivers',
  'kill it before it hears the answer',
  'kill the publisher',
  'stop the database',
  'fill the disk',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export type PlannedFault = {
  kind: FaultKind;
  /** It comes after so many changes … */
  afterChange: number;
  /** … and so many milliseconds. */
  delay: number;
  /** How long something is away or full. */
  lasts: number;
  /** Whether the publisher is killed in the middle of it. */
  killsPublisherToo: boolean;
};

const changesBetween = 3;

/**
 * Draws what happens when: a fault every few changes, and each kind before any of them a second
 * time. Drawn beforehand, so that a seed gives the same faults however quick the machine is.
 */
export function planFaults(
  random: Random,
  { changes, kinds }: { changes: number; kinds: readonly FaultKind[] },
): PlannedFault[] {
  const count = Math.max(kinds.length, Math.floor(changes / changesBetween) - 1);
  const drawn: FaultKind[] = [];
  while (drawn.length < count) drawn.push(...random.shuffled(kinds));
  return drawn.slice(0, count).map((kind, index) => ({
    kind,
    afterChange: Math.round(((index + 1) * changes) / (count + 1)),
    delay: random.between(0, 800),
    lasts: random.between(300, 3_000),
    killsPublisherToo: random.between(0, 1) === 1,
  }));
}
