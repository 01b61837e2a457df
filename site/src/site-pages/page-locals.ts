import type { SiteShell } from '../view-models/page/site-shell.ts';
import type { SiteViews, ViewKind } from './site-views.ts';

/** A page's view model, with its kind. */
export type PageView = { [Kind in ViewKind]: { kind: Kind; page: SiteViews[Kind] } }[ViewKind];

/** What a page is rendered from, as `Astro.locals`. */
export type PageLocals = { shell: SiteShell; view: PageView };

/**
 * The view model of a page of this kind.
 * @throws Error when an address leads to the file of another kind of page.
 */
export function viewOf<Kind extends ViewKind>(
  { view }: Pick<PageLocals, 'view'>,
  kind: Kind,
): SiteViews[Kind] {
  if (!isOfKind(view, kind))
    throw new Error(`This is the file of the page «${kind}», and it was asked for «${view.kind}».`);
  return view.page;
}

function isOfKind<Kind extends ViewKind>(
  view: PageView,
  kind: Kind,
): view is PageView & { kind: Kind; page: SiteViews[Kind] } {
  return view.kind === kind;
}
