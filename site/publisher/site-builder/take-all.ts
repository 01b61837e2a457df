import { setImmediate as rest } from 'node:timers/promises';
import type { PageStates } from '../page-builder/page-states.ts';
import type { PagePlan } from '../page-builder/plan-pages.ts';

/**
 * Carries out a plan without rendering anything.
 * @returns the states of the pages that are as they were; the others are yet to be rendered
 */
export async function takeAll(plan: PagePlan, signal: AbortSignal): Promise<PageStates['pages']> {
  const changed = new Set<string>();
  for (const job of plan.jobs) {
    signal.throwIfAborted();
    if (job) changed.add(job.path);
    else await rest();
  }
  return new Map([...plan.states.pages].filter(([path]) => !changed.has(path)));
}
