/** A page's title with the service's name where Strapi says its own: "Järjestöt | Strapi". */
export function pageTitle(title: string, serviceName: string): string {
  const page = title.replace(/(^|\s*\|\s*)Strapi( Admin)?$/, '');
  if (page === title) return title;
  return page === '' ? serviceName : `${page} | ${serviceName}`;
}
