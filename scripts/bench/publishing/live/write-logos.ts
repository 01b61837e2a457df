import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SiteContent } from '@civil-society/shared/content/site-content';
import sharp from 'sharp';

/** Real pictures for the organisations' logos, each of another colour. */
export async function writeLogos(content: SiteContent, folder: string): Promise<void> {
  const logos = new Map(
    content.organisations.flatMap(({ logo }) => (logo ? [[logo.url, logo] as const] : [])),
  );
  for (const [index, { url, width, height }] of [...logos.values()].entries()) {
    const background = { r: (index * 37) % 256, g: (index * 91) % 256, b: 120 };
    const picture = sharp({ create: { width, height, channels: 3, background } });
    await writeFile(join(folder, basename(url)), await picture.webp().toBuffer());
  }
}
