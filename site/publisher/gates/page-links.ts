import { Parser } from 'htmlparser2';

export type PageLink = { address: string; isPlainLink: boolean };

export type PageLinks = {
  /** Everything that the page leads to or loads. */
  links: PageLink[];
  stylesheets: string[];
};

/** The addresses in a page's HTML, as they are written there. */
export function pageLinks(html: string): PageLinks {
  const links: PageLink[] = [];
  const stylesheets: string[] = [];
  const add = (address: string | undefined, isPlainLink = false) => {
    if (address !== undefined) links.push({ address, isPlainLink });
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      add(attributes['href'], name === 'a' || name === 'area');
      add(attributes['xlink:href']);
      add(attributes['src']);
      add(attributes['poster']);
      if (name === 'form') add(attributes['action']);
      for (const candidate of attributes['srcset']?.split(',') ?? [])
        add(candidate.trim().split(/\s/)[0]);
      if (name === 'link' && attributes['rel'] === 'stylesheet' && attributes['href'])
        stylesheets.push(attributes['href']);
    },
  });
  parser.end(html);
  return { links, stylesheets };
}
