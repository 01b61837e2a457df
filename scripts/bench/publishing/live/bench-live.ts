import { randomBytes } from 'node:crypto';
import { startCmsProcess } from '@civil-society/cms/tests/cms-process.ts';
import { keptReleases } from '@civil-society/site/publisher/releases/kept-releases.ts';
import { startPublisherProcess } from '../../../fault-test/publisher-process.ts';
import { startBenchDatabase } from '../../bench-database.ts';
import { useOfTree, watchProcesses } from '../build/watch-processes.ts';
import { benchSiteContent } from '../content/bench-site-content.ts';
import type { BenchSize } from '../content/bench-size.ts';
import type { LiveResults } from '../report/results.ts';
import { fillCms } from './fill-cms.ts';
import { logIn } from './log-in.ts';
import { burstOfEdits, editsInTurn } from './make-edits.ts';
import { serviceEnvironment } from './service-environment.ts';
import { waitForRelease } from './wait-for-release.ts';

/** Of larger content, the search is timed after every tenth edit. */
const mostSearchedEach = 10_000;

type LiveOptions = { database: string; edits: number; burst: number };

/** Publishes edits in a real CMS, with the real publisher, and times them on the public pages. */
export async function benchLive(
  size: BenchSize,
  folder: string,
  { database: client, edits, burst }: LiveOptions,
): Promise<LiveResults> {
  const content = benchSiteContent(size, new Date().toISOString().slice(0, 10));
  const login = { email: 'kaino@example.fi', password: `Aa1${randomBytes(12).toString('hex')}` };
  const stops: (() => Promise<void>)[] = [];
  try {
    const environment = await serviceEnvironment(folder);
    const database = await startBenchDatabase(client, folder);
    stops.push(database.stop);
    Object.assign(environment, database.environment);
    await fillCms(content, folder, environment, login);
    const cms = await startCmsProcess(environment);
    stops.push(cms.kill);
    const publisher = await startPublisherProcess(environment);
    stops.push(publisher.kill);
    const watched = watchProcesses(publisher.pid);
    stops.push(async () => void watched.stop());
    const first = await waitForRelease(environment);
    console.log(`${size.organisations}: first release in ${first.buildSeconds} s`);
    const editor = await logIn(environment['CMS_URL'] ?? '', login);
    const site = environment['SITE_URL'] ?? '';
    const stage = { editor, site, content };
    const searchEvery = size.organisations + size.events > mostSearchedEach ? 10 : 1;
    const firstEdits = await editsInTurn(stage, { count: keptReleases, from: 0, searchEvery: 10 });
    const before = useOfTree(publisher.pid ?? 0).cpuSeconds;
    const inTurn = await editsInTurn(stage, { count: edits, from: keptReleases, searchEvery });
    const used = useOfTree(publisher.pid ?? 0).cpuSeconds - before;
    const atOnce = await burstOfEdits(stage, burst);
    return {
      wholeReleaseSeconds: first.buildSeconds,
      firstEdits,
      edits: inTurn,
      cpuSecondsPerEdit: used / inTurn.length,
      burst: atOnce,
      peakBytes: watched.stop().peakBytes,
    };
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}
