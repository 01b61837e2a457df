import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { Image } from '@civil-society/shared/media/image';

/** The content with every image as `replace` gives it back; undefined leaves the image out. */
export function replaceImages(
  content: SiteContent,
  replace: (image: Image) => Image | undefined,
): SiteContent {
  const replaced = (image: Image | undefined) => image && replace(image);
  return {
    ...content,
    organisations: content.organisations.map((organisation) => ({
      ...organisation,
      logo: replaced(organisation.logo),
    })),
    events: content.events.map((event) => ({ ...event, image: replaced(event.image) })),
    newsArticles: content.newsArticles.map((article) => ({
      ...article,
      image: replaced(article.image),
    })),
  };
}
