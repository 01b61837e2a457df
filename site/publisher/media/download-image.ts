import { createHash } from 'node:crypto';
import type { Image } from '@civil-society/shared/media/image';
import { CmsError } from '../../src/cms/cms-error.ts';

/** Pictures only: SVG and HTML can carry scripts. */
const extensions = new Map([
  ['image/avif', 'avif'],
  ['image/gif', 'gif'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
]);

/** A picture, named by its content; or what is wrong with it. */
export type Download = { name: string; bytes: Buffer } | { problem: string };

/**
 * Reads an image from the library of the CMS.
 * @throws CmsError when the CMS does not answer as it should.
 */
export async function downloadImage(
  image: Image,
  cmsUrl: string,
  signal: AbortSignal,
): Promise<Download> {
  const extension = extensions.get(image.mime);
  if (!extension) return { problem: `${image.mime} is not a picture for the web` };
  const url = new URL(image.url, cmsUrl);
  if (url.origin !== new URL(cmsUrl).origin) return { problem: 'is not in the library of the CMS' };
  const response = await fetchFile(url, signal);
  if (response.status === 404)
    return { problem: 'the file is missing from the library of the CMS' };
  if (!response.ok) throw imageError(`The CMS answered ${response.status}`, url);
  const bytes = Buffer.from(await response.arrayBuffer());
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 20);
  return { name: `${hash}.${extension}`, bytes };
}

async function fetchFile(url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]) });
  } catch (error) {
    throw imageError('No answer from the CMS', url, error);
  }
}

function imageError(what: string, url: URL, cause?: unknown): CmsError {
  return new CmsError(what, url.href, 'Check that the CMS runs and can read its uploads.', cause);
}
