import { createServer } from 'node:http';
import { createSiteHandler } from '../../publisher/site-server/site-handler.ts';
import { startServer } from '../../src/cms/testing/start-server.ts';
import type { TestedServer } from './servers.ts';

export const ownServer: TestedServer = {
  name: 'the publisher',
  missing: undefined,
  async start({ siteFolder }) {
    const handler = createSiteHandler((error) => {
      throw error;
    });
    await handler.show(siteFolder);
    const server = await startServer(createServer(handler.handle));
    return { ...server, switched: () => handler.show(siteFolder) };
  },
};
