import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { Event } from '@civil-society/shared/event/event';
import type { Image } from '@civil-society/shared/media/image';
import type { NewsArticle } from '@civil-society/shared/news/news-article';
import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { mapKept } from './map-kept.ts';
import { rememberChanges } from './remember-changes.ts';

const organisationWith = rememberChanges<Organisation>();
const eventWith = rememberChanges<Event>();
const articleWith = rememberChanges<NewsArticle>();

/**
 * The content with every image as `replace` gives it back; undefined leaves the image out. An entry
 * that was given before and gets an equal image again is the same object again.
 */
export function replaceImages(
  content: SiteContent,
  replace: (image: Image) => Image | undefined,
): SiteContent {
  return {
    ...content,
    organisations: mapKept(content.organisations, (organisation) => {
      if (!organisation.logo) return organisation;
      const logo = replace(organisation.logo);
      return organisationWith(organisation, keyOf(logo), () => ({ ...organisation, logo }));
    }),
    events: mapKept(content.events, (event) => {
      if (!event.image) return event;
      const image = replace(event.image);
      return eventWith(event, keyOf(image), () => ({ ...event, image }));
    }),
    newsArticles: mapKept(content.newsArticles, (article) => {
      if (!article.image) return article;
      const image = replace(article.image);
      return articleWith(article, keyOf(image), () => ({ ...article, image }));
    }),
  };
}

function keyOf(image: Image | undefined): string {
  return JSON.stringify(image) ?? '';
}
