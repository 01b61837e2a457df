import { createPublishContent } from '../publish-content.ts';
import { realDisk, type Disk } from '../releases/disk.ts';
import { matchRelease } from '../releases/match-release.ts';
import { plainPublishing } from './plain-publishing.ts';

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

const publishing = plainPublishing(dataDir, url, async ({ content: { revision }, draft }) => {
  await draft.put('index.html', `revision ${revision}`);
  await draft.put('404.html', 'always the same');
  await draft.put(`${revision}/index.html`, `only of revision ${revision}`);
  await draft.remove(`${revision - 1}/index.html`);
});
await createPublishContent({ ...publishing, keep: 2, disk })(new AbortController().signal);
