import { setTimeout as wait } from 'node:timers/promises';
import { startCmsProcess } from '@civil-society/cms/tests/cms-process.ts';
import { clientOf, makeFirstAdmin } from '@civil-society/cms/tests/first-admin.ts';
import { freePort } from '@civil-society/cms/tests/setup/free-port.ts';
import { testEnvironment } from '@civil-society/cms/tests/setup/test-environment.ts';
import { compareSite, waitUntilSettled } from './compare.ts';
import { Editor } from './editor.ts';
import { startFaultyProxy } from './faulty-proxy.ts';
import { createMortal, type Mortal } from './mortal.ts';
import { startPublisherProcess } from './publisher-process.ts';
import { createRandom, type Random } from './random.ts';
import { startReader } from './reader.ts';
import { secretRotation } from './rotate-secret.ts';
import { makeStableContent } from './stable-content.ts';

/** More than the minute after which the publisher asks by itself, and a build. */
const secondsToSettle = 240;

export type FaultTest = {
  changes: number;
  seed: number;
  directory: string;
  /** The environment variables that name an empty database. */
  database: Record<string, string>;
};

/**
 * Publishes changes while CMS and publisher are killed and webhooks go astray.
 * @returns what happened, as lines, and what is wrong at the end: nothing, when all is well
 */
export async function runFaultTest(test: FaultTest): Promise<{ told: string[]; wrong: string[] }> {
  const { changes, seed, directory, database } = test;
  const random = createRandom(seed);
  const [cmsPort, publisherPort, sitePort] = [await freePort(), await freePort(), await freePort()];
  const publisherUrl = `http://127.0.0.1:${publisherPort}`;
  const site = `http://127.0.0.1:${sitePort}`;
  const proxy = await startFaultyProxy(publisherUrl, random);
  const environment: Record<string, string> = {
    ...testEnvironment(directory, cmsPort),
    ...database,
    PUBLISHER_URL: proxy.url,
    PUBLISHER_PORT: String(publisherPort),
    SITE_PORT: String(sitePort),
    SITE_URL: site,
  };
  const cmsUrl = environment['CMS_URL'] ?? '';
  const mortals: Mortal[] = [];
  try {
    const cms = await createMortal('CMS', () => startCmsProcess(environment));
    mortals.push(cms);
    const session = await makeFirstAdmin(cmsUrl);
    const paths = await makeStableContent(clientOf(session, cmsUrl));
    const ofPublisher = { ...environment };
    const publisher = await createMortal('publisher', () => startPublisherProcess(ofPublisher));
    mortals.push(publisher);
    await waitUntilSettled(database, publisherUrl, secondsToSettle);

    const reader = startReader(site, paths, publisher);
    const editor = new Editor(session, cmsUrl, cms, random);
    const over = new AbortController();
    const killing = killNowAndThen(mortals, random, over.signal);
    const rotate = secretRotation(
      {
        cms: { process: cms, environment },
        publisher: { process: publisher, environment: ofPublisher },
      },
      changes,
    );
    await editor.make(changes, async (made) => {
      if (made % 10 === 0) console.log(`${made} changes, ${kills(mortals)}`);
      await rotate(made);
    });
    over.abort();
    await killing;
    proxy.heal();
    const revision = await waitUntilSettled(database, publisherUrl, secondsToSettle);
    await reader.stop();
    const read = reader.result();
    const compared = await compareSite(database, site, editor.slugs());
    return {
      told: [
        `${changes} changes confirmed, revision ${revision} in the database and on the site`,
        `killed with SIGKILL, also to change the secret: ${kills(mortals)}`,
        `webhooks: ${Object.entries(proxy.counts)
          .map(([what, count]) => `${what} ${count}`)
          .join(', ')}`,
        `${compared.shown} public organisations compared, ${compared.hidden} others answer 404`,
        `${read.pages} pages read whole, ${read.cutByKill} attempts while the server was dead`,
      ],
      wrong: [...compared.problems, ...read.problems],
    };
  } finally {
    for (const mortal of mortals) await mortal.stop();
    await proxy.stop();
  }
}

const kills = (mortals: readonly Mortal[]) =>
  mortals.map((mortal) => `${mortal.name} ${mortal.kills()}×`).join(', ');

/** Until `over`, kills one of them every few seconds, at any point of what it does. */
async function killNowAndThen(
  mortals: readonly Mortal[],
  random: Random,
  over: AbortSignal,
): Promise<void> {
  for (let n = random.between(0, 1); !over.aborted; n += 1) {
    await wait(random.between(500, 5_000));
    if (!over.aborted) await mortals[n % mortals.length]?.killAndRestart();
  }
}
