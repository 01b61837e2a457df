import { compareSite } from './compare-site.ts';
import { findDeliveryProblems } from './deliveries.ts';
import { Editor } from './editor.ts';
import { makeChanges } from './make-changes.ts';
import { faultKinds, planFaults, type FaultKind } from './plan-faults.ts';
import { createRandom } from './random.ts';
import { startReader } from './reader.ts';
import { secretRotation } from './rotate-secret.ts';
import { startServiceUnderTest } from './service-under-test.ts';
import type { SmallDisk } from './small-disk.ts';
import type { TestedDatabase } from './tested-database.ts';
import { createTouch } from './touch.ts';

export type FaultTest = {
  changes: number;
  seed: number;
  directory: string;
  /** Where the publisher keeps its releases: a folder, or a disk that can be filled. */
  publisherDirectory: string;
  disk: SmallDisk | undefined;
  /** An empty one. */
  database: TestedDatabase;
};

/**
 * Publishes changes while processes are killed, the database stops, the disk fills and webhooks go
 * astray.
 * @returns what happened, as lines, and what is wrong at the end: nothing, when all is well
 */
export async function runFaultTest(test: FaultTest): Promise<{ told: string[]; wrong: string[] }> {
  const { changes, seed, directory, database, disk } = test;
  // Each draws for itself: what one does must not depend on how quick the others are.
  const random = (of: number) => createRandom(seed * 10 + of);
  const processes = database.server ? 2 : 1;
  const service = await startServiceUnderTest({ ...test, random: random(0), processes });
  try {
    const { cmses, publisher, proxy, site, content: shared } = service;
    const databases = database.server ? [database.server] : [];
    const editors = cmses.map(
      ({ process, admin }, index) =>
        new Editor({
          name: `${index + 1}`,
          needs: [process, ...databases],
          ...{ admin, shared, random: random(1 + index) },
        }),
    );
    const { touch, entries } = createTouch({ cmses, database: database.server, shared });
    const impossible: FaultKind[] = [
      ...(database.server ? [] : ['stop the database' as const]),
      ...(disk ? [] : ['fill the disk' as const]),
    ];
    const kinds = faultKinds.filter((kind) => !impossible.includes(kind));
    const faults = planFaults(random(8), { changes, kinds });
    const mortals = [...cmses.map(({ process }) => process), publisher, ...databases];
    const kills = () => mortals.map((one) => `${one.name} ${one.kills()}×`).join(', ');

    const reader = startReader(site, shared.paths, publisher);
    const rotate = secretRotation(service, changes);
    await makeChanges({
      ...{ changes, editors, faults },
      targets: { service, database: database.server, disk, touch, random: random(9) },
      onChange: async (made) => {
        if (made % 10 === 0) console.log(`${made} changes; down: ${kills()}`);
        await rotate(made);
      },
    });
    proxy.heal();
    const revision = await service.settle();
    await reader.stop();
    const read = reader.result();
    const compared = await compareSite(database.environment, site, {
      entries: [...editors.flatMap((editor) => editor.entries), ...entries],
      directory,
    });
    const wasDown = (sender: number, from: number, until: number) =>
      [cmses[sender]?.process, ...databases].some((one) => one?.wasDown(from, until) ?? false);
    return {
      told: [
        `${changes} changes confirmed by ${processes} CMS processes, revision ${revision} in the database and on the site`,
        `faults: ${faults.map(({ kind }) => kind).join(', ')}`,
        `taken down, also to change the secret: ${kills()}`,
        `webhooks: ${Object.entries(proxy.counts)
          .map(([what, count]) => `${what} ${count}`)
          .join(', ')}`,
        `${compared.shown} public entries compared, on their pages, in lists and in the search; ${compared.hidden} others answer 404`,
        `${read.pages} pages read whole, ${read.cutByKill} attempts while the server was dead`,
      ],
      wrong: [
        ...compared.problems,
        ...read.problems,
        ...findDeliveryProblems(proxy.deliveries, wasDown),
      ],
    };
  } finally {
    await service.stop();
  }
}
