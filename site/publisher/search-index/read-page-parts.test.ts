import { expect, it } from 'vitest';
import { readPageParts } from './read-page-parts.ts';

it('reads the parts of a page as Pagefind would, and nothing around its body', () => {
  const parts = readPageParts(
    `<html><body><nav>Etusivu</nav><article class="x" data-pagefind-body><div hidden>
    <span data-pagefind-filter="tyyppi" data-pagefind-meta="type">Järjestö</span>
    <span data-pagefind-filter="teema">Ikäihmiset</span>
    <span data-pagefind-meta="names">Torikahvi</span>
    <span data-pagefind-meta="summary">Kahvia.</span></div>
    <h1>Kahvipannu &amp; <b>kumppanit</b></h1><p>Tule<br>mukaan</p><dl data-pagefind-ignore="all">
    <dd>Soita</dd></dl></article><footer>Ota yhteyttä</footer></body></html>`,
  );
  const words = Object.fromEntries(
    Object.entries(parts).map(([part, text]) => [part, text.split(/\s+/).filter(Boolean)]),
  );
  expect(words).toEqual({
    name: ['Kahvipannu', '&', 'kumppanit'],
    names: ['Torikahvi'],
    theme: ['Ikäihmiset'],
    summary: ['Kahvia.'],
    text: ['Tule', 'mukaan'],
  });
});

it('reads nothing of a page that is not to be found', () => {
  expect(Object.values(readPageParts('<article><h1>Haku</h1></article>')).join('')).toBe('');
});
