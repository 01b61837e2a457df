import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compressSite } from '../../publisher/testing/compress-site.ts';

const longText = 'Järjestöt '.repeat(300);
export const notFoundPage = `<h1>Sivua ei löytynyt</h1><p>${longText}</p>`;
export const organisationsPage = `<p>${longText}</p>`;

const sampleFiles = {
  '404.html': notFoundPage,
  'jarjestot/index.html': organisationsPage,
  '_astro/a.1x.css': `a { color: red } /* ${longText} */`,
  '_astro/a.1x.js': 'export {}',
  'media/f00.png': 'png',
  'pagefind/fragment/fi_1.pf_fragment': 'fragment',
  'pagefind/pagefind.fi_1.pf_meta': 'meta',
  'pagefind/pagefind-entry.json': '{}',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'robots.txt': 'User-agent: *',
  'apu/korona-apu/tilannekuva/huhtikuu.csv': 'osio;kierros',
};

/** Releases with a `current` link, such as the publisher makes; for tests of servers. */
export async function createServedSite() {
  // Readable by the account that a server runs under.
  const folder = await mkdtemp(join(tmpdir(), 'served-site-'));
  const current = join(folder, 'current');
  return {
    folder,
    siteFolder: join(current, 'site'),
    /** Makes a release whose front page says `name`, and switches to it. */
    async release(name: string): Promise<void> {
      const site = join(folder, 'releases', name, 'site');
      for (const [path, text] of Object.entries({
        'index.html': `<h1>${name}</h1>`,
        ...sampleFiles,
      })) {
        await mkdir(dirname(join(site, path)), { recursive: true });
        await writeFile(join(site, path), text);
      }
      await compressSite(site);
      await symlink(join('releases', name), `${current}.next`);
      await rename(`${current}.next`, current);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

export type ServedSite = Awaited<ReturnType<typeof createServedSite>>;
