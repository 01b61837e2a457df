import { html } from './html.js';

const longestList = 500;
const link = 'inline-flex min-h-target items-center font-semibold underline';

/** The pages of a list that may take several: the first has the list's own address. */
export const paginate = (path, entries) => {
  const total = Math.max(1, Math.ceil(entries.length / longestList));
  const address = (number) => (number === 1 ? path : `${path}sivu/${number}/`);
  return Array.from({ length: total }, (_, index) => {
    const number = index + 1;
    return {
      path: address(number),
      part: entries.slice(index * longestList, number * longestList),
      titleEnd: number === 1 ? '' : `, sivu ${number}/${total}`,
      navigation:
        total > 1 &&
        html`<nav aria-label="Luettelon sivut" class="mt-10 flex flex-wrap items-center gap-x-8">
          ${number > 1 && html`<a href="${address(number - 1)}" rel="prev" class="${link}">Edellinen sivu</a>`}
          <p class="text-muted">Sivu ${number}/${total}</p>
          ${number < total && html`<a href="${address(number + 1)}" rel="next" class="${link}">Seuraava sivu</a>`}
        </nav>`,
    };
  });
};
