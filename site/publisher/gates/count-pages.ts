import { isOfMonth, routes } from '../../src/routes.ts';

export type PageCounts = { organisations: number; events: number; all: number };

/** How many pages are among the paths of a site's files; without those that time takes away. */
export function countPages(paths: Iterable<string>): PageCounts {
  const counts = { organisations: 0, events: 0, all: 0 };
  const isOrganisation = pageUnder(routes.organisations());
  const isEvent = pageUnder(routes.events());
  for (const path of paths) {
    if (!path.endsWith('.html') || isOfMonth(`/${path.replace(/index\.html$/, '')}`)) continue;
    counts.all += 1;
    if (isOrganisation(path)) counts.organisations += 1;
    if (isEvent(path)) counts.events += 1;
  }
  return counts;
}

function pageUnder(route: string): (path: string) => boolean {
  const folder = route.slice(1);
  const ending = 'index.html';
  return (path) =>
    path.startsWith(folder) &&
    path.endsWith(`/${ending}`) &&
    path.length > folder.length + ending.length;
}
