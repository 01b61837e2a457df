import type { IncomingMessage, ServerResponse } from 'node:http';
import { firstBuildPage } from './first-build-page.ts';
import { openRelease, type OpenRelease } from './open-release.ts';
import { securityHeaders } from './security-headers.ts';
import { sendFile, sendNotFound } from './send-file.ts';

/** Serves the newest release that it has been shown. */
export type SiteHandler = {
  show(siteFolder: string): Promise<void>;
  handle(request: IncomingMessage, response: ServerResponse): void;
};

/** @param onError hears of files that could not be read; the visitor gets a 500. */
export function createSiteHandler(onError: (error: unknown) => void): SiteHandler {
  let release: OpenRelease | undefined;
  return {
    async show(siteFolder) {
      release = await openRelease(siteFolder);
    },
    handle(request, response) {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      if (request.method !== 'GET' && request.method !== 'HEAD')
        response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      else if (release === undefined) sendFirstBuildPage(response);
      else
        serve(release, request, response).catch((error: unknown) => {
          onError(error);
          if (response.headersSent) response.destroy();
          else failPlainly(response);
        });
    },
  };
}

async function serve(
  release: OpenRelease,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '/', query] = splitQuery(request.url ?? '/');
  const file = release.find(decoded(path));
  if (file) return sendFile(release, file, request, response);
  const page = `${path}/`;
  // Only what is on the release's own list is redirected to, never another host.
  if (!release.find(page)) return sendNotFound(release, request, response);
  response.setHeader('Cache-Control', 'public, no-cache');
  response.writeHead(301, { Location: query === undefined ? page : `${page}?${query}` }).end();
}

function splitQuery(url: string): [string, string?] {
  const at = url.indexOf('?');
  return at === -1 ? [url] : [url.slice(0, at), url.slice(at + 1)];
}

/** A path that can't be decoded is nobody's. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

function failPlainly(response: ServerResponse): void {
  response.removeHeader('Content-Encoding');
  response.removeHeader('ETag');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('Sivua ei voitu lukea. Yritä hetken päästä uudelleen.\n');
}

function sendFirstBuildPage(response: ServerResponse): void {
  response.writeHead(503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Retry-After': '10',
  });
  response.end(firstBuildPage);
}
