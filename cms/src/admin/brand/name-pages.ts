/**
 * Strapi ends every page's title with its own name and offers no setting for it. Ours is put
 * in its place whenever a title changes.
 */
export function namePages(serviceName: string): void {
  const rename = () => {
    const title = titleOf(document.title, serviceName);
    if (title !== document.title) document.title = title;
  };
  rename();
  new MutationObserver(rename).observe(document.head, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}

/** "Strapi Admin" and "… | Strapi", said with the service's name. */
export function titleOf(title: string, serviceName: string): string {
  const page = title.replace(/(^|\s*\|\s*)Strapi( Admin)?$/, '');
  if (page === title) return title;
  return page === '' ? serviceName : `${page} | ${serviceName}`;
}
