import { Parser } from 'htmlparser2';
import type { PagePart } from '../../search/term-fields.ts';

/** The words of a page that can be searched, by part. */
export type PageParts = Record<PagePart, string>;

/** Reads what Pagefind indexes of a page: its `data-pagefind-body`, without what is to be ignored. */
export function readPageParts(html: string): PageParts {
  const parts: PageParts = { name: '', names: '', theme: '', summary: '', text: '' };
  const open: (PagePart | undefined)[] = [];
  const within = () => (open.length === 0 ? 'text' : open.at(-1));
  const parser = new Parser({
    onopentag(name, attributes) {
      const part = within();
      open.push(part && partOf(name, attributes, part));
    },
    ontext(text) {
      const part = within();
      if (part) parts[part] += text;
    },
    onclosetag() {
      const part = open.pop();
      if (part) parts[part] += ' ';
    },
  });
  parser.end(bodyOf(html));
  return parts;
}

/** Only this much of a page need be read, by us and by Pagefind. */
export function bodyOf(html: string): string {
  const from = html.search(/<[a-z]+ [^<>]*data-pagefind-body/);
  const [, name] = /^<([a-z]+)/.exec(html.slice(from, from + 20)) ?? [];
  const end = `</${name}>`;
  const to = html.lastIndexOf(end);
  return from < 0 || to < 0 ? '' : html.slice(from, to + end.length);
}

function partOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  outer: PagePart,
): PagePart | undefined {
  if ('data-pagefind-ignore' in attributes) return undefined;
  const { 'data-pagefind-filter': filter, 'data-pagefind-meta': meta } = attributes;
  if (filter !== undefined) return filter === 'tyyppi' ? undefined : 'theme';
  if (meta === 'summary' || meta === 'names') return meta;
  return name === 'h1' ? 'name' : outer;
}
