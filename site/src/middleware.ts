import { defineMiddleware } from 'astro:middleware';

/** In `astro dev` nobody gives a page its view model: it is found here. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (import.meta.env.DEV) {
    const { findPageLocals } = await import('./site-pages/find-page-locals.ts');
    Object.assign(locals, await findPageLocals(url.pathname));
  }
  return next();
});
