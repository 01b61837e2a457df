import {
  areaField,
  wholeRegionValue,
  type FilterData,
  type FilterEntry,
  type FilterState,
} from './filter-data.ts';
import { withoutFilter } from './filter-state.ts';
import { matchingEntries } from './matching-entries.ts';

/** A choice that gives something, and how much. */
export type WayOn = { state: FilterState; label: string; count: number };

export type WaysOn = {
  /** The nearest areas that have what is looked for. */
  near: WayOn[];
  /** The same without one of the choices; `label` is the choice that is left out. */
  without: WayOn[];
  /** Those who serve the whole region. */
  wholeRegion: FilterEntry[];
};

const mostNear = 5;

/** Where to go from a combination of choices that nothing has. */
export function waysOn(data: FilterData, state: FilterState): WaysOn {
  const way = (next: FilterState, label: string): WayOn => ({
    state: next,
    label,
    count: matchingEntries(data.entries, next).length,
  });
  const hasSome = ({ count }: WayOn) => count > 0;
  const area = state[areaField];
  return {
    near: (data.near[area ?? ''] ?? [])
      .map((slug) => way({ ...state, [areaField]: slug }, labelOf(data, areaField, slug)))
      .filter(hasSome)
      .slice(0, mostNear),
    without: Object.entries(state)
      .map(([name, value]) => way(withoutFilter(state, name), labelOf(data, name, value)))
      .filter(hasSome),
    wholeRegion:
      area === undefined
        ? []
        : matchingEntries(data.entries, { ...state, [areaField]: wholeRegionValue }),
  };
}

/** What people read for a value. */
function labelOf({ fields, flags }: FilterData, name: string, value: string): string {
  const field = fields.find((candidate) => candidate.name === name);
  const found = field
    ? field.values.find(([candidate]) => candidate === value)?.[1]
    : flags.find((candidate) => candidate.name === name)?.label;
  return found ?? value;
}
