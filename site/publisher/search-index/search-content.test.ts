import { expect, it } from 'vitest';
import type { PageState } from '../page-builder/page-states.ts';
import { mostInPart, searchContent } from './search-content.ts';

const state = (searchHash: string | undefined): PageState => ({
  viewHash: `${searchHash} in its shell`,
  searchHash,
  subject: undefined,
  facts: [],
});
const pagesOf = (count: number) =>
  new Map(Array.from({ length: count }, (_, at) => [`/jarjestot/${at}/`, state(`view${at}`)]));

it('has the pages that can be found, by address, whatever order they came in', () => {
  const pages = new Map([
    ['/b/', state('2')],
    ['/a/', state('1')],
    ['/haku/', state(undefined)],
  ]);
  const { parts, pageCount } = searchContent({ pages }, 'code');
  expect(parts).toEqual([
    {
      name: '',
      pages: [
        ['/a/', 'code1'],
        ['/b/', 'code2'],
      ],
    },
  ]);
  expect(pageCount).toBe(2);
  const reversed = new Map([...pages].reverse());
  expect(searchContent({ pages: reversed }, 'code').hash).toBe(
    searchContent({ pages }, 'code').hash,
  );
});

it('changes with a page, with the code, and with what is there', () => {
  const hashes = [
    searchContent({ pages: pagesOf(2) }, 'code'),
    searchContent({ pages: pagesOf(3) }, 'code'),
    searchContent({ pages: pagesOf(2) }, 'code', [{ term: 'mummokerho', targets: ['kerho'] }]),
    searchContent({ pages: pagesOf(2) }, 'code2'),
    searchContent({ pages: new Map([...pagesOf(2), ['/jarjestot/1/', state('other')]]) }, 'code'),
  ].map(({ hash }) => hash);
  expect(new Set(hashes).size).toBe(5);
});

it('is cut into parts when it is large; a page stays in its part', () => {
  const pages = pagesOf(mostInPart * 2);
  const { parts } = searchContent({ pages }, 'code');
  expect(parts.map(({ name }) => name)).toEqual(['', '2']);
  expect(parts.reduce((sum, part) => sum + part.pages.length, 0)).toBe(mostInPart * 2);
  pages.delete('/jarjestot/7/');
  const paths = (of: typeof parts) =>
    of.map((part) => part.pages.map(([path]) => path).filter((path) => path !== '/jarjestot/7/'));
  expect(paths(searchContent({ pages }, 'code').parts)).toEqual(paths(parts));
});
