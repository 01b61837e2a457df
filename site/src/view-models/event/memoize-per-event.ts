import type { SiteFrame } from '../index/site-frame.ts';
import type { ScheduledEvent } from './scheduled-event.ts';

/**
 * Makes what is said of an event once, though many pages say it. It may depend on the event, on the
 * time it was scheduled for and on the names of areas, and on nothing else of the frame.
 */
export function memoizePerEvent<Value>(
  compute: (scheduled: ScheduledEvent, frame: SiteFrame) => Value,
): (scheduled: ScheduledEvent, frame: SiteFrame) => Value {
  const known = new WeakMap<ScheduledEvent, Pick<SiteFrame, 'areaBySlug'> & { value: Value }>();
  return (scheduled, frame) => {
    const { areaBySlug } = frame;
    const found = known.get(scheduled);
    if (found?.areaBySlug === areaBySlug) return found.value;
    const value = compute(scheduled, frame);
    known.set(scheduled, { areaBySlug, value });
    return value;
  };
}
