import type { IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import Negotiator from 'negotiator';
import { cacheControl, cacheControls } from './cache-control.ts';
import { contentType } from './content-type.ts';
import type { Encoding } from './encodings.ts';
import { etagOf, type OpenRelease, type ServedFile } from './open-release.ts';

/** Sends a file in the smallest form that the browser takes, or 304 when the browser has it. */
export async function sendFile(
  release: OpenRelease,
  file: ServedFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const encoding = chooseEncoding(file, request);
  const etag = etagOf(file, encoding);
  setFileHeaders(response, file, encoding);
  response.setHeader('Cache-Control', cacheControl(`/${file.path}`));
  response.setHeader('ETag', etag);
  if (fresh(request.headers, { etag })) {
    response.removeHeader('Content-Type');
    response.removeHeader('Content-Encoding');
    response.writeHead(304).end();
    return;
  }
  sendBody(response, 200, await release.read(file, encoding));
}

/** Sends the page of what is not found; it is nobody's to keep, whatever was asked for. */
export async function sendNotFound(
  release: OpenRelease,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = release.notFoundPage;
  const encoding = chooseEncoding(file, request);
  setFileHeaders(response, file, encoding);
  response.setHeader('Cache-Control', cacheControls.changing);
  sendBody(response, 404, await release.read(file, encoding));
}

/** Any copy that the browser takes will do, so the smallest of them, which is listed first. */
function chooseEncoding(file: ServedFile, request: IncomingMessage): Encoding | 'identity' {
  const copies = copiesOf(file);
  const accepted = new Negotiator(request).encodings([...copies, 'identity']);
  return copies.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

function copiesOf({ copies }: ServedFile): Encoding[] {
  const all: Encoding[] = ['br', 'gzip'];
  return all.filter((encoding) => copies[encoding] !== undefined);
}

function setFileHeaders(
  response: ServerResponse,
  file: ServedFile,
  encoding: Encoding | 'identity',
): void {
  response.setHeader('Content-Type', contentType(file.path));
  if (copiesOf(file).length > 0) response.setHeader('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
}

/** Node leaves the body out where the request is a HEAD. */
function sendBody(response: ServerResponse, status: number, body: Buffer): void {
  response.writeHead(status, { 'Content-Length': body.length }).end(body);
}
