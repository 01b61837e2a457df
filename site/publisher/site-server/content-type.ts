import { extname } from 'node:path';

/**
 * What kinds of files the site has, by the end of their names; the one list for our own server,
 * for the configurations in `site/servers` and for deployments.
 */
export const contentTypes = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
} as const;

/** What everything else is sent as, Pagefind's own compressed files among it. */
export const otherContentType = 'application/octet-stream';

const byExtension: ReadonlyMap<string, string> = new Map(Object.entries(contentTypes));

/** The value of `Content-Type` for a file. */
export function contentType(path: string): string {
  return byExtension.get(extname(path).slice(1).toLowerCase()) ?? otherContentType;
}
