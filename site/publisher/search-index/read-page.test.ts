import { expect, it } from 'vitest';
import { readPage } from './read-page.ts';

it('reads the parts of a page, its facts and filters, and nothing around its body', () => {
  expect(
    readPage(
      `<html><body><nav>Etusivu</nav><article class="x" data-pagefind-body><div hidden>
    <span data-pagefind-filter="tyyppi" data-pagefind-meta="type">Järjestö</span>
    <span data-pagefind-filter="teema">Ikäihmiset</span>
    <span data-pagefind-filter="kunta">Kuopio</span><span data-pagefind-filter="kunta">Tervo</span>
    <span data-pagefind-meta="names">Torikahvi</span>
    <span data-pagefind-meta="detail">Kuopio</span>
    <span data-pagefind-meta="summary">Kahvia.</span></div>
    <h1>Kahvipannu &amp; <b>kumppanit</b></h1><p>Tule<br>mukaan</p><dl data-pagefind-ignore="all">
    <dd>Soita</dd></dl></article><footer>Ota yhteyttä</footer></body></html>`,
    ),
  ).toEqual({
    parts: {
      name: 'Kahvipannu & kumppanit',
      names: 'Torikahvi',
      theme: 'Ikäihmiset',
      area: '',
      reach: 'Kuopio Tervo',
      summary: 'Kahvia.',
      text: 'Tule mukaan',
    },
    facts: {
      title: 'Kahvipannu & kumppanit',
      type: 'Järjestö',
      names: 'Torikahvi',
      detail: 'Kuopio',
      summary: 'Kahvia.',
    },
    filters: { tyyppi: ['Järjestö'], teema: ['Ikäihmiset'], kunta: ['Kuopio', 'Tervo'] },
  });
});

it('reads nothing of a page that is not to be found', () => {
  const { parts, filters } = readPage('<article><h1>Haku</h1></article>');
  expect(Object.values(parts).join('')).toBe('');
  expect(filters).toEqual({});
});
