import { pino } from 'pino';
import { createCmsClient } from '../../src/cms/client.ts';
import { fakeToken } from '../../src/cms/testing/fake-read-api.ts';
import { publishContent } from '../publish-content.ts';
import { createStatusBoard } from '../publisher-status.ts';
import { realDisk, type Disk } from '../releases/disk.ts';
import { matchRelease } from '../releases/match-release.ts';
import { releaseFolders } from '../releases/release-folders.ts';

/**
 * Publishes once, as a process of its own that kills itself before its n-th write of order; 0 lets
 * it live. Arguments: data folder, address of the CMS, n.
 */
const [dataDir = '', url = '', dieAt = '0'] = process.argv.slice(2);
let left = Number(dieAt);
const step = () => {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};
const disk: Disk = {
  link: async (...paths) => (step(), realDisk.link(...paths)),
  rename: async (...paths) => (step(), realDisk.rename(...paths)),
  symlink: async (...paths) => (step(), realDisk.symlink(...paths)),
  // In this process, so that it can end between two of the links.
  match: async (matching) => (step(), matchRelease(matching, step)),
  syncAll: async (folder) => (step(), realDisk.syncAll(folder)),
  sync: async (path) => (step(), realDisk.sync(path)),
};

await publishContent({
  client: createCmsClient({ url, token: fakeToken }),
  folders: releaseFolders(dataDir),
  board: createStatusBoard(),
  log: pino({ enabled: false }),
  hashCode: async () => 'abc',
  async build({ revision }, { draft }) {
    await draft.put('index.html', `revision ${revision}`);
    await draft.put('404.html', 'always the same');
    return { pageCount: 2, badEntries: [], warnings: [] };
  },
  show: async () => undefined,
  disk,
});
// Tells the test how many steps there are.
process.stdout.write(String(-left));
