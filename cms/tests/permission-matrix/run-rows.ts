import type { AdminClient, AdminResponse } from '../admin-client.ts';
import { ask } from './ask.ts';
import type { MatrixRow } from './matrix-row.ts';
import type { MatrixWorld } from './matrix-world.ts';

/** What was expected and what came of it, by what was tried. */
export type Results = { expected: Record<string, string>; actual: Record<string, string> };

type Run<Asker> = {
  world: MatrixWorld;
  rows: readonly MatrixRow<Asker>[];
  caller: Asker;
  client: AdminClient;
  /** What an answer amounts to. */
  judge(answer: AdminResponse): string;
};

/** Tries everything as one caller. What is expected to work does so on an entry of its own. */
export async function runRows<Asker extends string>(run: Run<Asker>): Promise<Results> {
  const results: Results = { expected: {}, actual: {} };
  for (const row of run.rows) {
    const outcome = row.expected(run.caller);
    if (outcome === 'elsewhere') continue;
    // Strapi stumbles when an administrator asks for what there is not: no harm, but no refusal.
    if (outcome === 'impossible' && run.caller === 'Administrator') continue;
    const request = await row.request(run.world, outcome === 'allowed');
    const key = [row.section, row.operation, row.target].filter(Boolean).join(', ');
    // Nothing to do is a refusal too.
    results.expected[key] = outcome === 'allowed' ? 'allowed' : 'refused';
    results.actual[key] = run.judge(await ask(run.client, request));
  }
  return results;
}
