import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { DemoOrganisation } from '../demo-content-types.ts';
import type { Cms } from './cms.ts';
import type { Logo } from './logos.ts';

/** Draws a logo as PNG and puts it into the CMS's library. @returns the file's id */
export async function uploadLogo(
  cms: Cms,
  { slug, name }: DemoOrganisation,
  { svg, picture }: Logo,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'demo-logo-'));
  try {
    const filepath = join(folder, `${slug}.png`);
    await sharp(Buffer.from(svg)).png().toFile(filepath);
    const { size } = await stat(filepath);
    const [file] = await cms
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name: `${slug}.png`, alternativeText: `${name}, tunnus: ${picture}` } },
        files: { filepath, originalFilename: `${slug}.png`, mimetype: 'image/png', size },
      });
    if (!file) throw new Error('the CMS did not keep the logo');
    return file.id;
  } finally {
    await rm(folder, { recursive: true });
  }
}
