import { pageTitle } from './page-title';

/**
 * Strapi ends every page's title with its own name and offers no setting for it. Ours is put
 * in its place whenever a title changes.
 */
export function namePages(serviceName: string): void {
  const rename = () => {
    const title = pageTitle(document.title, serviceName);
    if (title !== document.title) document.title = title;
  };
  rename();
  new MutationObserver(rename).observe(document.head, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}
