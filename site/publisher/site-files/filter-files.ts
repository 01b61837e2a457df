import { routes } from '../../src/routes.ts';
import { eventFilter } from '../../src/view-models/filter/event-filter.ts';
import { organisationFilter } from '../../src/view-models/filter/organisation-filter.ts';
import type { SiteIndex } from '../../src/view-models/site-index.ts';

type Files = ReadonlyMap<string, string>;

/** What the browser narrows lists down by; text by file name. Made anew only when it has changed. */
export function createFilterFiles(): (index: SiteIndex) => Files {
  const organisations = remember(organisationFilter, (index) => index.organisations());
  const events = remember(eventFilter, (index) => index.listedEvents());
  return (index) =>
    new Map([
      [routes.organisationFilter().slice(1), organisations(index)],
      [routes.eventFilter().slice(1), events(index)],
    ]);
}

/** `make`, as JSON, made again only when the frame or `listOf` is another. */
function remember(make: (index: SiteIndex) => object, listOf: (index: SiteIndex) => unknown) {
  let last: { frame: unknown; list: unknown; text: string } | undefined;
  return (index: SiteIndex): string => {
    const { frame } = index;
    const list = listOf(index);
    if (last?.frame !== frame || last.list !== list)
      last = { frame, list, text: JSON.stringify(make(index)) };
    return last.text;
  };
}
