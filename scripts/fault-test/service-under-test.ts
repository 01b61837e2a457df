import { startCmsProcess } from '@civil-society/cms/tests/cms-process.ts';
import { clientOf, makeFirstAdmin } from '@civil-society/cms/tests/first-admin.ts';
import type { AdminClient } from '@civil-society/cms/tests/admin-client.ts';
import { freePort } from '@civil-society/cms/tests/setup/free-port.ts';
import { testEnvironment } from '@civil-society/cms/tests/setup/test-environment.ts';
import { startFaultyProxy, type FaultyProxy } from './faulty-proxy.ts';
import { createMortal, type Mortal } from './mortal.ts';
import { startPublisherProcess } from './publisher-process.ts';
import type { Random } from './random.ts';
import { readStatus, type Status } from './read-status.ts';
import { waitUntilSettled } from './settled.ts';
import { makeStableContent, type StableContent } from './stable-content.ts';
import type { TestedDatabase } from './tested-database.ts';

/** More than the minute after which the publisher asks by itself, and a build. */
const secondsToSettle = 240;

export type Environment = Record<string, string>;

/** One or more CMS processes on a database, a bad network, and the publisher with the site. */
export type ServiceUnderTest = {
  cmses: readonly { process: Mortal; admin: AdminClient }[];
  publisher: Mortal;
  /** What the processes get at their next start. */
  environments: { cmses: readonly Environment[]; publisher: Environment };
  proxy: FaultyProxy;
  /** What the publisher says of itself. */
  status(): Promise<Status>;
  site: string;
  content: StableContent;
  /** Waits until the site shows what the database has. @returns the revision */
  settle(): Promise<number>;
  stop(): Promise<void>;
};

export type ServiceParts = {
  /** Of the CMS; with `public/uploads`. */
  directory: string;
  publisherDirectory: string;
  database: TestedDatabase;
  random: Random;
  /** SQLite can have one only. */
  processes: number;
};

/** Starts all of it with an empty database, and publishes what no fault changes. */
export async function startServiceUnderTest(parts: ServiceParts): Promise<ServiceUnderTest> {
  const { directory, publisherDirectory, database, random, processes } = parts;
  const started: { stop(): Promise<unknown> }[] = [];
  const stop = async () => {
    for (const one of started.toReversed()) await one.stop();
  };
  try {
    const [publisherPort, sitePort] = [await freePort(), await freePort()];
    const [publisherUrl, site] = [publisherPort, sitePort].map(
      (port) => `http://127.0.0.1:${port}`,
    ) as [string, string];
    const proxy = await startFaultyProxy(publisherUrl, { random, senders: processes });
    started.push(proxy);
    const common = { ...testEnvironment(directory, 0), ...database.environment, SITE_URL: site };
    const cmses = [];
    for (const url of proxy.urls) {
      const port = await freePort();
      const address = { CMS_PORT: String(port), CMS_URL: `http://127.0.0.1:${port}` };
      const environment: Environment = { ...common, ...address, PUBLISHER_URL: url };
      const name = `CMS ${cmses.length + 1}`;
      const process = await createMortal(name, () => startCmsProcess(environment));
      started.push(process);
      cmses.push({ process, environment, url: address.CMS_URL });
    }
    const [first] = cmses;
    if (first === undefined) throw new Error('There is no CMS without a process.');
    const session = await makeFirstAdmin(first.url);
    const content = await makeStableContent(clientOf(session, first.url));

    const environment: Environment = {
      ...first.environment,
      DATA_DIR: publisherDirectory,
      PUBLISHER_PORT: String(publisherPort),
      SITE_PORT: String(sitePort),
    };
    const publisher = await createMortal('publisher', () => startPublisherProcess(environment));
    started.push(publisher);
    const status = () => readStatus(publisherUrl, publisher);
    const settle = () => waitUntilSettled(database.environment, status, secondsToSettle);
    await settle();
    return {
      ...{ publisher, proxy, status, site, content, settle, stop },
      cmses: cmses.map(({ process, url }) => ({ process, admin: clientOf(session, url) })),
      environments: {
        cmses: cmses.map((cms) => cms.environment),
        publisher: environment,
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
