/** The kinds of image that are taken in, by the name sharp knows them by. */
export const imageFormats = {
  jpeg: { extension: '.jpg', mime: 'image/jpeg' },
  png: { extension: '.png', mime: 'image/png' },
  webp: { extension: '.webp', mime: 'image/webp' },
  avif: { extension: '.avif', mime: 'image/avif' },
} as const;

export type ImageFormat = keyof typeof imageFormats;

export const imageLimits = {
  bytes: 10 * 1024 * 1024,
  /** A few kilobytes can unpack into gigabytes; phones take photographs of up to 50 million. */
  pixels: 50_000_000,
  side: 12_000,
  filesAtOnce: 20,
} as const;
