import { pino } from 'pino';
import { createContentStore } from '../../src/cms/content-store.ts';
import { createCmsClient } from '../../src/cms/client.ts';
import { fakeToken } from '../../src/cms/testing/fake-read-api.ts';
import { defaultLimits } from '../gates/release-limits.ts';
import { createLastGoodStore } from '../last-good/last-good-store.ts';
import { noPages } from '../page-builder/page-states.ts';
import type { Publishing } from '../publish-content.ts';
import { createStatusBoard } from '../publisher-status.ts';
import { releaseFolders } from '../releases/release-folders.ts';
import type { SiteBuilder } from '../site-builder/site-builder.ts';

/**
 * Publishing whose build is `putPages`: for tests of what is around a build. There is no renderer,
 * no search, and every site is fit to be shown.
 * @param putPages fills the draft with pages of the content
 */
export function plainPublishing(
  dataDir: string,
  cmsUrl: string,
  putPages: (...building: Parameters<SiteBuilder['build']>) => Promise<void>,
): Publishing {
  const folders = releaseFolders(dataDir);
  const board = createStatusBoard();
  const client = createCmsClient({ url: cmsUrl, token: fakeToken });
  return {
    client,
    store: createContentStore(client),
    lastGood: createLastGoodStore(folders.lastGood),
    renderers: {
      rendererFor: async () => ({
        clientFolder: '',
        render: async () => [],
        stop: async () => undefined,
      }),
      discard: async () => undefined,
      stop: async () => undefined,
    },
    builder: {
      async build(building, before) {
        await putPages(building, before);
        const { content } = building;
        const counts = { pageCount: 2, renderedCount: 2 };
        return { content, badEntries: [], ...counts, states: noPages, drift: [] };
      },
      learn: async ({ content }) => ({ content, states: noPages }),
    },
    search: {
      bring: async () => 'none',
      follow: () => undefined,
      hasNewerThan: () => false,
      stop: async () => undefined,
    },
    gate: { check: async () => [], accept: () => undefined, learn: async () => undefined },
    limits: defaultLimits,
    hashCode: async () => 'abc',
    folders,
    board,
    log: pino({ enabled: false }),
    show: async (release) => board.update({ release }),
  };
}
