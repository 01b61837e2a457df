import { createHash, randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

export type ImageSource = { cmsUrl: string; mediaFolder: string; signal: AbortSignal };

/**
 * Writes an image into the media folder, named by its content.
 * @returns the file's name, or what is wrong with the image.
 * @throws CmsError when the CMS does not answer as it should.
 */
export async function downloadImage(
  image: Image,
  { cmsUrl, mediaFolder, signal }: ImageSource,
): Promise<{ name: string } | { problem: string }> {
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
  const name = `${hash}.${extension}`;
  // Beside and then over it: what is there may be a link into the live release.
  const beside = join(mediaFolder, `${name}.${randomUUID()}`);
  await writeFile(beside, bytes);
  await rename(beside, join(mediaFolder, name));
  return { name };
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
