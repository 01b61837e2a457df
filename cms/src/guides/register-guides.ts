import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { guidePage } from './guide-page';
import { guideFiles, guidePath, picturesPath } from './guides';
import { renderGuide } from './render-guide';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Serves the editors' guides from `docs/`, to anybody: whoever can't log in needs them most. */
export function registerGuides({ strapi }: { strapi: Core.Strapi }): void {
  const docs = join(strapi.dirs.app.root, '..', 'docs');
  const pictures = join(docs, 'images', 'opas');
  const route = (path: string, handler: (context: Context) => Promise<void>) => ({
    ...{ method: 'GET' as const, path, handler },
    info: { type: 'admin' as const },
    config: { auth: false as const },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '',
    routes: [
      ...guideFiles.map(({ name, file }) =>
        route(guidePath(name), async (context) => {
          context.type = 'html';
          context.body = guidePage(renderGuide(await readFile(join(docs, file), 'utf8')));
        }),
      ),
      route(`${picturesPath}/:name`, async (context) => {
        // Only a file that is listed there: no name can lead elsewhere.
        const name = (await readdir(pictures)).find((listed) => listed === context.params.name);
        if (name === undefined) return context.notFound('Kuvaa ei ole.');
        context.type = 'png';
        context.body = await readFile(join(pictures, name));
      }),
    ],
  });
}
