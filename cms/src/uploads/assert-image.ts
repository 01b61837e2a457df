import { errors } from '@strapi/utils';
import sharp, { type Metadata } from 'sharp';
import { imageFormats, imageLimits, type ImageFormat } from './image-formats';
import type { UploadedFile } from './uploaded-file';

const notAnImage =
  'Tiedosto ei ole kuva, jonka voi lisätä. Valitse JPEG-, PNG-, WebP- tai AVIF-kuva.';
const tooHeavy = `Kuva on liian suuri. Kuvan koko saa olla enintään ${imageLimits.bytes / 1024 / 1024} megatavua.`;
const tooWide = `Kuvassa on liikaa kuvapisteitä. Pienennä kuva niin, että sen pidempi sivu on enintään ${imageLimits.side.toLocaleString('fi')} kuvapistettä, ja yritä uudelleen.`;

/**
 * Looks at the bytes of a file, whatever its name says. Nothing is unpacked yet.
 * @returns the kind of image that it is
 * @throws ValidationError, in Finnish, when it is no image of ours or larger than we take
 */
export async function assertImage(
  file: Pick<UploadedFile, 'filepath' | 'size'>,
): Promise<ImageFormat> {
  if (file.size > imageLimits.bytes) throw new errors.ValidationError(tooHeavy);
  const { format, width, height, pages = 1 } = await metadataOf(file.filepath);
  if (format === undefined) throw new errors.ValidationError(notAnImage);
  // Of moving pictures sharp counts the frames as pages.
  const isTooWide = Math.max(width, height) > imageLimits.side;
  if (isTooWide || width * height * pages > imageLimits.pixels)
    throw new errors.ValidationError(tooWide);
  return format;
}

async function metadataOf(filepath: string) {
  const metadata = await sharp(filepath)
    .metadata()
    .catch((error: unknown) => {
      throw new errors.ValidationError(notAnImage, { cause: String(error) });
    });
  return { ...metadata, format: formatOf(metadata) };
}

/** AVIF comes in the same container as the photographs of some phones, which browsers can't show. */
function formatOf({ format, compression }: Metadata): ImageFormat | undefined {
  if (format === 'heif') return compression === 'av1' ? 'avif' : undefined;
  return isImageFormat(format) ? format : undefined;
}

function isImageFormat(format: string | undefined): format is ImageFormat {
  return format !== undefined && Object.hasOwn(imageFormats, format);
}
