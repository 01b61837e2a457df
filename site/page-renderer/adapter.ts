import type { AstroIntegration } from 'astro';

/**
 * Lets Astro build the site as a program that renders pages, instead of the pages themselves: the
 * publisher then renders the pages that have changed, without building anything again.
 * @see https://docs.astro.build/en/reference/adapter-reference/
 */
export function pageRenderer(): AstroIntegration {
  return {
    name: 'page-renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'page-renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./render-page.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable' },
        });
      },
    },
  };
}
