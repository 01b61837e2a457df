import { stat, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { errors } from '@strapi/utils';
import sharp, { type JpegOptions, type PngOptions } from 'sharp';
import { assertImage } from './assert-image';
import { imageFormats, imageLimits, type ImageFormat } from './image-formats';
import type { UploadedFile } from './uploaded-file';

/** Near to what the eye sees no difference in; Strapi makes smaller ones from this. */
const encodings = {
  jpeg: { quality: 88 },
  webp: { quality: 86 },
  avif: { quality: 70 },
  png: { compressionLevel: 9 },
} as const satisfies Record<ImageFormat, JpegOptions | PngOptions>;

/**
 * Replaces an uploaded image by its picture alone: turned upright, without where and when and with
 * what it was taken, and without whatever else hides in the file. Its name gets the ending of what
 * it is.
 * @throws ValidationError, in Finnish, when the file is no image of ours or is broken
 */
export async function cleanImage(file: UploadedFile): Promise<void> {
  const format = await assertImage(file);
  const picture = await sharp(file.filepath, {
    animated: true,
    limitInputPixels: imageLimits.pixels,
    failOn: 'error',
  })
    .autoOrient()
    .toFormat(format, encodings[format])
    .toBuffer()
    .catch((error: unknown) => {
      throw new errors.ValidationError(
        'Kuva on vioittunut. Tallenna se uudelleen kuvankäsittelyohjelmassa tai valitse toinen kuva.',
        { cause: String(error) },
      );
    });
  await writeFile(file.filepath, picture);
  const { extension, mime } = imageFormats[format];
  file.size = (await stat(file.filepath)).size;
  file.mimetype = mime;
  file['detectedMimeType'] = mime;
  file.originalFilename = plainName(file.originalFilename ?? 'kuva') + extension;
}

/** A name without its ending and without what some system or screen would take for a command. */
function plainName(name: string): string {
  const plain = name
    .slice(0, name.length - extname(name).length)
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\.+/g, ' ')
    .trim()
    .slice(0, 120);
  return plain || 'kuva';
}
