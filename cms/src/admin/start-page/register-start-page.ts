import type { StrapiApp } from '@strapi/strapi/admin';

/**
 * Puts our start page in the place of Strapi's home page: nothing of that is loaded, nor what it
 * asks the server for.
 * @throws Error where Strapi's routes have no start page any more
 */
export function registerStartPage(app: StrapiApp): void {
  app.router.addRoute((routes) => {
    if (!routes.some(({ index }) => index))
      throw new Error('Strapi declares no start page: see getInitialRoutes() of @strapi/admin.');
    return routes.map((route) =>
      route.index
        ? {
            index: true,
            lazy: async () => ({ Component: (await import('./start-page')).StartPage }),
          }
        : route,
    );
  });
}
