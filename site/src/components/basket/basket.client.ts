import {
  basketEntry,
  basketFragment,
  mostCollected,
  readBasket,
} from '../../basket/basket-fragment.ts';

/**
 * The list of a handout goes with its reader from page to page in the addresses' fragment, which
 * browsers send to no server; nothing is stored.
 */
let entries = readBasket(location.hash) ?? [];

function show(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-basket]');
  if (link) {
    link.hidden = entries.length === 0 || link.pathname === location.pathname;
    link.textContent = (link.dataset['label'] ?? '').replace('{n}', String(entries.length));
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[action^="/"]'))
    form.action = carried(form.action);
  showButton();
}

function showButton(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-tool=collect]');
  const entry = basketEntry(location.pathname);
  if (!button || entry === undefined) return;
  const isIn = entries.includes(entry);
  button.hidden = false;
  button.textContent = (isIn ? button.dataset['remove'] : button.dataset['add']) ?? '';
  button.disabled = !isIn && entries.length >= mostCollected;
}

/** The address with the list, whatever fragment it had. */
function carried(address: string): string {
  const url = new URL(address);
  url.hash = basketFragment(entries);
  return url.href;
}

/** Gives the list to a link of ours in the moment before it is followed, in whatever way. */
function carry({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
  const leadsElsewhere = link.pathname !== location.pathname;
  if (leadsElsewhere && (entries.length > 0 || readBasket(link.hash)))
    link.href = carried(link.href);
}

function set(next: readonly string[]): void {
  entries = [...next];
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${location.search}${basketFragment(entries)}`,
  );
  show();
}

for (const type of ['pointerdown', 'click', 'focusin'])
  document.addEventListener(type, carry, true);
document.addEventListener('click', ({ target }) => {
  const entry = basketEntry(location.pathname);
  if (entry === undefined || !(target instanceof Element && target.closest('[data-tool=collect]')))
    return;
  set(entries.includes(entry) ? entries.filter((one) => one !== entry) : [...entries, entry]);
});
window.addEventListener('hashchange', () => {
  const listed = readBasket(location.hash);
  // A link within the page has taken the list's place in the address.
  if (listed === undefined) set(entries);
  else entries = listed;
  show();
});
window.addEventListener('pageshow', show);
show();
