import { loadSearch } from './load-search.ts';
import { renderResult } from './render-result.ts';
import { runSearch, type SearchOutcome, type SearchTools } from './run-search.ts';
import { isEmptyState, readState, toQueryPart, type SearchState } from './search-state.ts';
import { showCounts } from './show-counts.ts';

const typingPause = 250;
const pageSize = 12;

/**
 * The search page. What it needs is loaded when the form is first used; the words and filters live in
 * the address, so that a search can be linked to and the back button leads to the one before.
 */
class SiteSearch extends HTMLElement {
  #loading: Promise<SearchTools> | undefined;
  #timer: number | undefined;
  /** Answers to an older search than this are thrown away. */
  #turn = 0;
  #results: SearchOutcome['results'] = [];
  #shown = 0;

  connectedCallback(): void {
    const form = this.#form;
    form.addEventListener('focusin', () => void this.#load().catch(() => this.#fail()), {
      once: true,
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(readState(new FormData(form)), 'push');
    });
    form.addEventListener('input', (event) => this.#schedule(event));
    this.#part('clear').addEventListener('click', () => {
      this.#go({ query: readState(new FormData(form)).query, filters: {} }, 'push');
      form.querySelector('input')?.focus();
    });
    this.#find('[data-part="suggestion"] a', HTMLAnchorElement).addEventListener(
      'click',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const { search } = new URL(
          this.#find('[data-part="suggestion"] a', HTMLAnchorElement).href,
        );
        this.#go(readState(new URLSearchParams(search)), 'push');
        form.querySelector('input')?.focus();
      },
    );
    this.#part('more').addEventListener('click', () => void this.#showMore(true));
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  get #form(): HTMLFormElement {
    return this.#find('form', HTMLFormElement);
  }

  #find<Type extends Element>(selector: string, type: new () => Type): Type {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`site-search lacks ${selector}`);
    return element;
  }

  #part(name: string): HTMLElement {
    return this.#find(`[data-part="${name}"]`, HTMLElement);
  }

  #load(): Promise<SearchTools> {
    this.#loading ??= loadSearch(this.dataset['library'] ?? '');
    return this.#loading;
  }

  #schedule({ target }: Event): void {
    window.clearTimeout(this.#timer);
    const isChoice = target instanceof HTMLSelectElement;
    this.#timer = window.setTimeout(
      () => this.#go(readState(new FormData(this.#form)), isChoice ? 'push' : 'replace'),
      isChoice ? 0 : typingPause,
    );
  }

  #restore(): void {
    this.#go(readState(new URLSearchParams(location.search)), 'keep');
  }

  #go(state: SearchState, history: 'push' | 'replace' | 'keep'): void {
    window.clearTimeout(this.#timer);
    const address = `${location.pathname}${toQueryPart(state)}`;
    const isSame = address === `${location.pathname}${location.search}`;
    if (history === 'push' && !isSame) window.history.pushState(null, '', address);
    if (history === 'replace') window.history.replaceState(null, '', address);
    if (history !== 'replace') this.#fillForm(state);
    void this.#search(state).catch(() => this.#fail());
  }

  #fillForm({ query, filters }: SearchState): void {
    this.#find('input', HTMLInputElement).value = query;
    for (const select of this.#form.querySelectorAll('select'))
      select.value = filters[select.name] ?? '';
  }

  async #search(state: SearchState): Promise<void> {
    const turn = ++this.#turn;
    this.#part('clear').hidden = Object.keys(state.filters).length === 0;
    if (isEmptyState(state)) return this.#showStart();
    this.#part('results').ariaBusy = 'true';
    const { results, counts, suggestion } = await runSearch(await this.#load(), state);
    if (turn !== this.#turn) return;

    this.#results = results;
    this.#shown = 0;
    showCounts(this.#form, counts);
    this.#part('results').replaceChildren();
    this.#say(this.#countText(results.length, state.query));
    this.#part('lists').hidden = results.length > 0;
    this.#part('start').hidden = true;
    this.#part('hint').hidden = results.length > 0;
    // A filter may be what finds nothing; without one it is the words.
    const isUnknown = results.length === 0 && Object.keys(state.filters).length === 0;
    this.#offerToTell(isUnknown ? state.query : undefined);
    this.#suggest(suggestion, state);
    await this.#showMore(false);
    if (turn === this.#turn) this.#part('results').ariaBusy = 'false';
  }

  /** A link, so that it can be opened and copied as any search. */
  #suggest(query: string | undefined, { filters }: SearchState): void {
    const part = this.#part('suggestion');
    part.hidden = query === undefined;
    if (query === undefined) return;
    const link = this.#find('[data-part="suggestion"] a', HTMLAnchorElement);
    link.href = `${location.pathname}${toQueryPart({ query, filters })}`;
    link.textContent = (this.dataset['suggestion'] ?? '').replace('{query}', query);
  }

  /** A link to the page that sends the words; without a CMS that people reach there is none. */
  #offerToTell(query: string | undefined): void {
    const part = this.querySelector<HTMLElement>('[data-part="tell"]');
    if (!part) return;
    part.hidden = query === undefined;
    if (query === undefined) return;
    const link = this.#find('[data-part="tell"] a', HTMLAnchorElement);
    link.search = new URLSearchParams({ q: query }).toString();
  }

  #countText(count: number, query: string): string {
    const { one = '', other = '', none = '', noneFiltered = '' } = this.dataset;
    if (count > 0) return (count === 1 ? one : other).replace('{n}', String(count));
    return query === '' ? noneFiltered : none.replace('{query}', query);
  }

  async #showMore(movesFocus: boolean): Promise<void> {
    const turn = this.#turn;
    const next = this.#results.slice(this.#shown, this.#shown + pageSize);
    const documents = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    const template = this.#find('template', HTMLTemplateElement);
    const list = this.#part('results');
    const first = list.children.length;
    list.append(...documents.map((document) => renderResult(template, document)));
    this.#shown += next.length;
    this.#part('more').hidden = this.#shown >= this.#results.length;
    if (movesFocus) list.children.item(first)?.querySelector('a')?.focus();
  }

  #showStart(): void {
    this.#results = [];
    this.#part('results').replaceChildren();
    this.#part('results').ariaBusy = 'false';
    this.#say('');
    this.#part('suggestion').hidden = true;
    this.#part('more').hidden = true;
    this.#part('hint').hidden = true;
    this.#offerToTell(undefined);
    this.#part('lists').hidden = false;
    this.#part('start').hidden = false;
  }

  #fail(): void {
    // A later try loads the library anew.
    this.#loading = undefined;
    this.#showStart();
    this.#part('start').hidden = true;
    this.#say(this.dataset['failed'] ?? '');
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }
}

customElements.define('site-search', SiteSearch);
