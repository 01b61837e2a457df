import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { missingForSsh, startSshd } from '../testing/start-sshd.ts';
import { longText, writeRelease } from '../testing/write-release.ts';
import { deployByRsync } from './deploy-by-rsync.ts';

if (missingForSsh)
  process.stderr.write(`rsync over SSH is not tested: install ${missingForSsh}.\n`);

// What CI leaves out nobody would notice.
if (process.env['CI'])
  it('has an SSH server to test with', () => expect(missingForSsh).toBeUndefined());

// Every connection takes its time on a busy machine.
describe.skipIf(missingForSsh)('rsync over SSH', { timeout: 60_000 }, () => {
  let folder: string;
  let remote: string;
  let server: Awaited<ReturnType<typeof startSshd>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deploy-rsync-'));
    remote = join(folder, 'remote');
    server = await startSshd(folder);
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });
  beforeEach(() => rm(remote, { recursive: true, force: true }));

  const lines: string[] = [];
  const write = (id: string, files: Record<string, string>) =>
    writeRelease(join(folder, 'data'), id, { 'jarjestot/index.html': longText, ...files });
  const deploy = async (release: ReturnType<typeof write>, settings = server.settings) =>
    deployByRsync(settings, await release, (line) => lines.push(line));
  const live = (path: string) => join(remote, 'current', 'site', path);
  const read = (path: string) => readFile(live(path), 'utf8');

  it('uploads a release with its compressed copies, switches to it, and can be repeated', async () => {
    const report = await deploy(write('r1', { 'index.html': 'yksi' }));
    expect(report).toEqual({ uploaded: 5, unchanged: 0 });
    expect(await read('index.html')).toBe('yksi');
    expect(await readlink(join(remote, 'current'))).toBe('releases/r1');
    expect(await readdir(live('jarjestot'))).toEqual([
      'index.html',
      'index.html.br',
      'index.html.gz',
    ]);
    expect(await readdir(remote)).toEqual(['current', 'releases']);
    expect(await deploy(write('r1', { 'index.html': 'yksi' }))).toEqual({
      uploaded: 0,
      unchanged: 5,
    });
    expect(await read('index.html')).toBe('yksi');
  });

  it('uploads only what has changed; the rest is the same file; and can go back', async () => {
    await deploy(write('r1', { 'index.html': 'yksi', 'pois/index.html': 'pois' }));
    const before = await stat(live('jarjestot/index.html'));
    const second = await write('r2', { 'index.html': 'kaksi' });
    await utimes(join(second.site, 'jarjestot/index.html'), new Date(), new Date(Date.now() + 9e6));
    expect(await deploy(Promise.resolve(second))).toEqual({ uploaded: 1, unchanged: 4 });
    const after = await stat(live('jarjestot/index.html'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(await read('index.html')).toBe('kaksi');
    await expect(read('pois/index.html')).rejects.toThrow('ENOENT');
    // Back to the release before, which is still there.
    await deploy(write('r1', { 'index.html': 'yksi' }));
    expect([await read('index.html'), await read('pois/index.html').catch(() => 'ei ole')]).toEqual(
      ['yksi', 'pois'],
    );
    expect(await readdir(join(remote, 'releases'))).toEqual(['r1', 'r2']);
  });

  it('goes on after an interruption, and removes what others have left', async () => {
    await mkdir(join(remote, 'releases/uploading-r2/site/osittain'), { recursive: true });
    await mkdir(join(remote, 'releases/uploading-r0/site'), { recursive: true });
    await deploy(write('r2', { 'index.html': 'kaksi' }));
    expect(await readdir(join(remote, 'releases'))).toEqual(['r2']);
    expect(await readdir(live('.'))).not.toContain('osittain');
  });

  it('keeps ten releases', async () => {
    for (let number = 10; number < 21; number += 1)
      await mkdir(join(remote, `releases/r${number}/site`), { recursive: true });
    await deploy(write('r21', { 'index.html': 'yksi' }));
    const kept = await readdir(join(remote, 'releases'));
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([10, 'r12', 'r21']);
  });

  it('lets one deployment at a time at the folder, and opens the lock of a dead one', async () => {
    await mkdir(join(remote, '.deploying'), { recursive: true });
    await expect(deploy(write('r1', { 'index.html': 'yksi' }))).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('is running'),
    });
    const old = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(join(remote, '.deploying'), old, old);
    expect(await deploy(write('r1', { 'index.html': 'yksi' }))).toMatchObject({ uploaded: 5 });
  });

  it('leaves the live release when an upload fails, and says what to do', async () => {
    await deploy(write('r1', { 'index.html': 'yksi' }));
    const site = join(folder, 'ei-ole');
    await expect(deploy(Promise.resolve({ id: 'r2', site }))).rejects.toThrow(
      /could not be uploaded.*run the command again/s,
    );
    expect(await read('index.html')).toBe('yksi');
    expect(await readdir(remote)).toEqual(['current', 'releases']);
  });

  it('talks to no host that it does not know', async () => {
    const settings = { ...server.settings, knownHostsFile: join(folder, 'authorized') };
    await expect(deploy(write('r1', { 'index.html': 'yksi' }), settings)).rejects.toThrow(
      'Host key verification failed',
    );
  });
});
