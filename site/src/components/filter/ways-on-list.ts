import type { FilterState } from '../../filter/filter-data.ts';
import { filterQuery } from '../../filter/filter-state.ts';
import type { WayOn } from '../../filter/ways-on.ts';
import { element } from './filter-form.ts';

/** Links to other choices with what they give, under a few words; nothing where there are none. */
export function waysOnList(
  words: string,
  ways: readonly WayOn[],
  onChoose: (state: FilterState) => void,
): HTMLElement[] {
  if (ways.length === 0) return [];
  const heading = element('p', 'mt-4');
  heading.textContent = words;
  const list = element('ul', 'flex flex-wrap gap-x-6');
  list.append(
    ...ways.map(({ state, label, count }) => {
      const link = element('a', 'inline-flex min-h-target items-center text-link underline');
      link.href = `${location.pathname}${filterQuery(state)}`;
      link.textContent = `${label} (${count})`;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        onChoose(state);
      });
      const item = element('li');
      item.append(link);
      return item;
    }),
  );
  return [heading, list];
}
