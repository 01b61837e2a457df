import type { SearchOutcome } from './run-search.ts';

/** Writes the numbers of results behind the names of a filter's values; those without are shut. */
export function showCounts(form: HTMLFormElement, counts: SearchOutcome['counts']): void {
  for (const select of form.querySelectorAll('select'))
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = counts[select.name]?.[option.value] ?? 0;
      option.text = `${option.value} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
}
