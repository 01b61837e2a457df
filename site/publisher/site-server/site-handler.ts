import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUnchanging } from './cache-control.ts';
import { firstBuildPage } from './first-build-page.ts';
import { securityHeaders } from './security-headers.ts';
import { openRelease, type ShownRelease } from './shown-release.ts';

/** Serves the newest release that it has been shown. */
export type SiteHandler = {
  show(siteFolder: string): Promise<void>;
  handle(request: IncomingMessage, response: ServerResponse): void;
};

/** Releases kept open: a page opened before the last switch still finds its styles and search. */
const keptReleases = 3;

export function createSiteHandler(): SiteHandler {
  let releases: ShownRelease[] = [];
  return {
    async show(siteFolder) {
      releases = [await openRelease(siteFolder), ...releases].slice(0, keptReleases);
    },
    handle(request, response) {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { Allow: 'GET, HEAD' }).end();
        return;
      }
      const [current, ...older] = releases;
      if (current) serve(current, older, request, response);
      else sendPage(response, 503, Buffer.from(firstBuildPage), { 'Retry-After': '10' });
    },
  };
}

function serve(
  current: ShownRelease,
  older: readonly ShownRelease[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [path = '/', query] = (request.url ?? '/').split('?');
  if (isPageWithoutSlash(current, path)) {
    const location = query === undefined ? `${path}/` : `${path}/?${query}`;
    response.writeHead(301, { Location: location }).end();
    return;
  }
  const notFound = () => sendPage(response, 404, current.notFoundPage);
  const next = older
    .filter(() => isUnchanging(path))
    .reduceRight(
      (otherwise, release) => () => release.files(request, response, otherwise),
      notFound,
    );
  current.files(request, response, next);
}

/** Addresses of pages are plain ASCII slugs, so an encoded path is never one. */
function isPageWithoutSlash({ pages }: ShownRelease, path: string): boolean {
  return path !== '/' && pages.has(path);
}

function sendPage(
  response: ServerResponse,
  status: number,
  page: Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': page.length,
    'Cache-Control': 'no-cache',
    ...headers,
  });
  response.end(page);
}
