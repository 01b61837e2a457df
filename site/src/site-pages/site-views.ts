import type { AreaPage } from '../view-models/area/area-page.ts';
import type { AreaThemePage } from '../view-models/area/area-theme-page.ts';
import type { AreasPage } from '../view-models/area/areas-page.ts';
import type { HandoutPage } from '../view-models/basket/handout-page.ts';
import type { EventPage } from '../view-models/event/event-page.ts';
import type { EventsPage } from '../view-models/event/events-page.ts';
import type { HelpAreaPage } from '../view-models/help/help-area-page.ts';
import type { HelpOfferPage } from '../view-models/help/help-offer-page.ts';
import type { HelpOffersPage } from '../view-models/help/help-offers-page.ts';
import type { HelpPosterPage } from '../view-models/help/help-poster-page.ts';
import type { HelpSectionPage } from '../view-models/help/help-section-page.ts';
import type { NewsArticlePage } from '../view-models/news/news-article-page.ts';
import type { NewsPage } from '../view-models/news/news-page.ts';
import type { OrganisationPage } from '../view-models/organisation/organisation-page.ts';
import type { OrganisationsPage } from '../view-models/organisation/organisations-page.ts';
import type { HomePage } from '../view-models/page/home-page.ts';
import type { NotFoundPage } from '../view-models/page/not-found-page.ts';
import type { StaticPage } from '../view-models/page/static-page.ts';
import type { SearchPage } from '../view-models/search/search-page.ts';
import type { ThemePage } from '../view-models/theme/theme-page.ts';
import type { ThemesPage } from '../view-models/theme/themes-page.ts';

/** The view model of each kind of page. A view model is plain data: it travels as JSON. */
export type SiteViews = {
  home: HomePage;
  organisations: OrganisationsPage;
  organisation: OrganisationPage;
  events: EventsPage;
  event: EventPage;
  areas: AreasPage;
  area: AreaPage;
  areaTheme: AreaThemePage;
  themes: ThemesPage;
  theme: ThemePage;
  news: NewsPage;
  newsArticle: NewsArticlePage;
  helpSection: HelpSectionPage;
  helpOffers: HelpOffersPage;
  helpArea: HelpAreaPage;
  helpOffer: HelpOfferPage;
  helpPoster: HelpPosterPage;
  search: SearchPage;
  handout: HandoutPage;
  page: StaticPage;
  notFound: NotFoundPage;
};

export type ViewKind = keyof SiteViews;
