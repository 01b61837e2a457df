import { routes } from '../../src/routes.ts';

/** Robots may read everything; the sitemap tells them what there is (RFC 9309). */
export function robotsFile(siteUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL(routes.sitemap(), siteUrl).href}\n`;
}
