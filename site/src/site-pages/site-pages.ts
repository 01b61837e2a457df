import { routes } from '../routes.ts';
import { areaPage } from '../view-models/area/area-page.ts';
import { areaThemePage } from '../view-models/area/area-theme-page.ts';
import { areasPage } from '../view-models/area/areas-page.ts';
import { handoutPage } from '../view-models/basket/handout-page.ts';
import { eventPage } from '../view-models/event/event-page.ts';
import { eventsPage } from '../view-models/event/events-page.ts';
import { newsArticlePage } from '../view-models/news/news-article-page.ts';
import { newsPage } from '../view-models/news/news-page.ts';
import { organisationPage } from '../view-models/organisation/organisation-page.ts';
import { organisationsPage } from '../view-models/organisation/organisations-page.ts';
import { homePage } from '../view-models/page/home-page.ts';
import { notFoundPage } from '../view-models/page/not-found-page.ts';
import { staticPage } from '../view-models/page/static-page.ts';
import { searchPage } from '../view-models/search/search-page.ts';
import type { SiteIndex } from '../view-models/site-index.ts';
import { themePage } from '../view-models/theme/theme-page.ts';
import { themesPage } from '../view-models/theme/themes-page.ts';
import { helpPages } from './help-pages.ts';
import { listPages } from './list-pages.ts';
import type { PageView } from './page-locals.ts';
import { monthPages } from './month-pages.ts';
import { situationPages } from './situation-pages.ts';

/** A page that the site has: where it is, and how its view model is made. */
export type SitePage = {
  /** Address, such as `/jarjestot/kuoro/`. */
  path: string;
  /** The entry that the page is about. Its view depends on it and on what it asks of the index. */
  subject?: object;
  view: (index: SiteIndex) => PageView;
};

/** Every page of the site. */
export function sitePages(index: SiteIndex): SitePage[] {
  return [
    ...singlePages,
    ...listedPages(index),
    ...monthPages(index),
    ...taxonomyPages(index),
    ...helpPages(index),
    ...situationPages(index),
    ...entryPages(index),
  ];
}

const singlePages: readonly SitePage[] = [
  { path: routes.home(), view: (site) => ({ kind: 'home', page: homePage(site) }) },
  { path: routes.areas(), view: (site) => ({ kind: 'areas', page: areasPage(site) }) },
  { path: routes.themes(), view: (site) => ({ kind: 'themes', page: themesPage(site) }) },
  { path: routes.news(), view: (site) => ({ kind: 'news', page: newsPage(site) }) },
  { path: routes.search(), view: (site) => ({ kind: 'search', page: searchPage(site) }) },
  { path: routes.handout(), view: () => ({ kind: 'handout', page: handoutPage() }) },
  { path: routes.notFound(), view: () => ({ kind: 'notFound', page: notFoundPage() }) },
];

function listedPages(index: SiteIndex): SitePage[] {
  return [
    ...listPages(index.countOrganisations(), routes.organisations).map(
      ({ path, number }): SitePage => ({
        path,
        view: (site) => ({ kind: 'organisations', page: organisationsPage(site, number) }),
      }),
    ),
    ...listPages(index.listedEvents().length, routes.events).map(({ path, number }): SitePage => ({
      path,
      view: (site) => ({ kind: 'events', page: eventsPage(site, number) }),
    })),
  ];
}

function taxonomyPages({ areas, themes }: SiteIndex): SitePage[] {
  return [
    ...themes.map((theme): SitePage => ({
      path: routes.theme(theme.slug),
      subject: theme,
      view: (site) => ({ kind: 'theme', page: themePage(theme, site) }),
    })),
    ...areas.map((area): SitePage => ({
      path: routes.area(area.slug),
      subject: area,
      view: (site) => ({ kind: 'area', page: areaPage(area, site) }),
    })),
    ...areas.flatMap((area) =>
      themes.map((theme): SitePage => ({
        path: routes.areaTheme(area.slug, theme.slug),
        view: (site) => ({ kind: 'areaTheme', page: areaThemePage(area, theme, site) }),
      })),
    ),
  ];
}

function entryPages(index: SiteIndex): SitePage[] {
  return [
    ...index.pages.map((page): SitePage => ({
      path: routes.page(page.slug),
      subject: page,
      view: () => ({ kind: 'page', page: staticPage(page) }),
    })),
    ...index.news().map((article): SitePage => ({
      path: routes.newsArticle(article.slug),
      subject: article,
      view: (site) => ({ kind: 'newsArticle', page: newsArticlePage(article, site) }),
    })),
    ...index.organisations().map((organisation): SitePage => ({
      path: routes.organisation(organisation.slug),
      subject: organisation,
      view: (site) => ({ kind: 'organisation', page: organisationPage(organisation, site) }),
    })),
    ...index.events().map((scheduled): SitePage => ({
      path: routes.event(scheduled.event.slug),
      subject: scheduled,
      view: (site) => ({ kind: 'event', page: eventPage(scheduled, site) }),
    })),
  ];
}
