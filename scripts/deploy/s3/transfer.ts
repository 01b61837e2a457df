import { forEachLimited } from '@civil-society/site/publisher/build-steps/for-each-limited.ts';
import { DeployProblem } from '../deploy-problem.ts';
import { describeError } from './bucket-problem.ts';

const atOnce = 16;
/** After so many failures the bucket itself is out of reach, and trying the rest is of no use. */
const mostFailures = 5;

/**
 * Does something with every key, several at a time.
 * @param what for the message: "upload"
 * @throws DeployProblem that names what failed, when everything else is done
 */
export async function transfer<Item extends { key: string }>(
  what: string,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const failures: { key: string; error: unknown }[] = [];
  await forEachLimited(items, atOnce, async (item) => {
    if (failures.length >= mostFailures) return;
    try {
      await work(item);
    } catch (error) {
      failures.push({ key: item.key, error });
    }
  });
  const [first] = failures;
  if (first === undefined) return;
  const named = failures.map(({ key }) => key).join(', ');
  throw new DeployProblem(
    'failed',
    `Could not ${what} ${named}: ${describeError(first.error)}. The pages that visitors see are whole. Mend the cause and run the command again; it goes on from here.`,
    { cause: first.error },
  );
}
