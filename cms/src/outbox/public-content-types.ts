/** The content types that the public site shows; a change in any of them rebuilds it. */
export const publicContentTypes: readonly string[] = [
  'api::organisation.organisation',
  'api::event.event',
  'api::news-article.news-article',
  'api::page.page',
  'api::area.area',
  'api::theme.theme',
  'api::target-group.target-group',
  'api::language.language',
];
