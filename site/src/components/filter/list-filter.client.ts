import { type FilterData, type FilterState } from '../../filter/filter-data.ts';
import { filterQuery, readFilters } from '../../filter/filter-state.ts';
import { matchingEntries } from '../../filter/matching-entries.ts';
import { waysOn } from '../../filter/ways-on.ts';
import { filterForm } from './filter-form.ts';
import { loadOtherPages, showRows } from './listed-rows.ts';
import { waysOnList } from './ways-on-list.ts';

/**
 * Narrows the list beside it down. The choices live in the address, so that they can be linked to
 * and the back button leads to the ones before.
 */
class ListFilter extends HTMLElement {
  #loading: Promise<FilterData> | undefined;
  #form: HTMLFormElement | undefined;

  connectedCallback(): void {
    this.#find('details').addEventListener('toggle', () => this.#run(false));
    window.addEventListener('popstate', () => this.#run(true));
    if (location.search !== '') this.#run(true);
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector(selector);
    if (!(found instanceof HTMLElement)) throw new Error(`list-filter lacks ${selector}`);
    return found;
  }

  /** Shows what the address says. */
  #run(opens: boolean): void {
    this.#load().then(
      (data) => this.#show(data, this.#stateOf(data), opens),
      () => {
        // A later try fetches it anew.
        this.#loading = undefined;
        this.#say(this.dataset['failed'] ?? '');
      },
    );
  }

  #load(): Promise<FilterData> {
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  async #fetch(): Promise<FilterData> {
    const response = await fetch(this.dataset['source'] ?? '');
    if (!response.ok) throw new Error(`${response.status}`);
    const data = (await response.json()) as FilterData;
    await loadOtherPages(this);
    const form = filterForm(data, this.dataset['clear'] ?? '');
    form.addEventListener('change', () =>
      this.#go(data, readFilters(new FormData(form), names(data))),
    );
    form.addEventListener('reset', () => this.#go(data, {}));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#find('[data-part=form]').replaceWith(form);
    this.#form = form;
    return data;
  }

  #stateOf(data: FilterData): FilterState {
    return readFilters(new URLSearchParams(location.search), names(data));
  }

  #go(data: FilterData, state: FilterState): void {
    history.pushState(null, '', `${location.pathname}${filterQuery(state)}${location.hash}`);
    this.#show(data, state, false);
  }

  #show(data: FilterData, state: FilterState, opens: boolean): void {
    const isFiltered = Object.keys(state).length > 0;
    if (opens && isFiltered) this.#find('details').setAttribute('open', '');
    for (const control of this.#form?.elements ?? [])
      if (control instanceof HTMLSelectElement) control.value = state[control.name] ?? '';
      else if (control instanceof HTMLInputElement) control.checked = control.name in state;
    const found = matchingEntries(data.entries, state);
    const ways = found.length === 0 ? waysOn(data, state) : undefined;
    const { none = '', near = '', without = '', wholeRegion = '' } = this.dataset;
    const shown = ways ? ways.wholeRegion : found;
    showRows(this, isFiltered ? new Set(shown.map(({ path }) => path)) : undefined);
    if (!isFiltered) this.#say('');
    else this.#say(ways ? none : this.#countText(found.length));
    const choose = (next: FilterState) => this.#go(data, next);
    this.#find('[data-part=ways]').replaceChildren(
      ...(ways ? waysOnList(near, ways.near, choose) : []),
      ...(ways ? waysOnList(without, ways.without, choose) : []),
      ...(ways && ways.wholeRegion.length > 0 ? [paragraph(wholeRegion)] : []),
    );
  }

  #countText(count: number): string {
    const { one = '', other = '' } = this.dataset;
    return (count === 1 ? one : other).replace('{n}', String(count));
  }

  #say(text: string): void {
    this.#find('[data-part=status]').textContent = text;
  }
}

function names({ fields, flags }: FilterData): string[] {
  return [...fields, ...flags].map(({ name }) => name);
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = 'mt-4 font-semibold';
  made.textContent = text;
  return made;
}

customElements.define('list-filter', ListFilter);
