import { Parser } from 'htmlparser2';
import { pageParts, type PagePart } from '../../search/term-fields.ts';

/** What the search knows of a page. */
export type FoundPage = {
  /** Words that can be searched, by part. */
  parts: Record<PagePart, string>;
  /** Facts for the list of results, by name (`SearchAttributes.astro`). */
  facts: Record<string, string>;
  filters: Record<string, string[]>;
};

type Place = { part?: PagePart; fact?: string; filter?: string };

/** Reads a page's `data-pagefind-body` by Pagefind's attributes, without what is to be ignored. */
export function readPage(html: string): FoundPage {
  const parts = Object.fromEntries(pageParts.map((part) => [part, ''])) as FoundPage['parts'];
  const facts: FoundPage['facts'] = {};
  const filters: FoundPage['filters'] = {};
  const open: Place[] = [];
  const within = () => open.at(-1) ?? { part: 'text' };
  const parser = new Parser({
    onopentag: (name, attributes) => open.push(placeOf(name, attributes, within())),
    ontext(text) {
      const { part, fact, filter } = within();
      if (part) parts[part] += text;
      if (fact) facts[fact] = oneLine(`${facts[fact] ?? ''}${text}`);
      if (filter) (filters[filter] ??= []).push(oneLine(text));
    },
    onclosetag() {
      const { part } = open.pop() ?? {};
      if (part) parts[part] += ' ';
    },
  });
  parser.end(bodyOf(html));
  for (const part of pageParts) parts[part] = oneLine(parts[part]);
  if ((filters['kunta']?.length ?? 0) > 1) [parts.area, parts.reach] = ['', parts.area];
  return { parts, facts: { title: parts.name, ...facts }, filters };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Only this much of a page need be read. */
function bodyOf(html: string): string {
  const from = html.search(/<[a-z]+ [^<>]*data-pagefind-body/);
  const [, name] = /^<([a-z]+)/.exec(html.slice(from, from + 20)) ?? [];
  const end = `</${name}>`;
  const to = html.lastIndexOf(end);
  return from < 0 || to < 0 ? '' : html.slice(from, to + end.length);
}

const partsOfFilters: Record<string, PagePart> = { kunta: 'area', teema: 'theme' };
const partsOfFacts: Record<string, PagePart> = { names: 'names', summary: 'summary' };

function placeOf(name: string, attributes: Readonly<Record<string, string>>, outer: Place): Place {
  const { 'data-pagefind-filter': filter, 'data-pagefind-meta': fact } = attributes;
  if ('data-pagefind-ignore' in attributes) return {};
  if (filter === undefined && fact === undefined)
    return name === 'h1' && outer.part ? { part: 'name' } : outer;
  const part = partsOfFilters[filter ?? ''] ?? partsOfFacts[fact ?? ''];
  return { ...(part && { part }), ...(fact && { fact }), ...(filter && { filter }) };
}
