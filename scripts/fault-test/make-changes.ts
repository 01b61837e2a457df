import { doFault, type FaultTargets } from './do-fault.ts';
import type { Editor } from './editor.ts';
import type { PlannedFault } from './plan-faults.ts';

type Changing = {
  changes: number;
  editors: readonly Editor[];
  faults: readonly PlannedFault[];
  targets: FaultTargets;
  /** Called after each change. */
  onChange(made: number): Promise<void>;
};

/**
 * Lets every editor make changes, all at once, while the faults happen one after the other. The
 * editors go on during a fault, and wait before the next one until it is over.
 */
export async function makeChanges(changing: Changing): Promise<void> {
  const { changes, editors, faults, targets, onChange } = changing;
  const planned = [...faults];
  let begun = 0;
  let made = 0;
  let fault: Promise<void> = Promise.resolve();

  const edit = async (editor: Editor) => {
    while (begun < changes) {
      begun += 1;
      await editor.makeChange();
      made += 1;
      await onChange(made);
      if (planned[0] === undefined || planned[0].afterChange > made) continue;
      await fault;
      const next = planned.shift();
      if (next) fault = doFault(next, targets);
      // Whoever waits for it hears of what went wrong.
      fault.catch(() => undefined);
    }
  };
  await Promise.all(editors.map(edit));
  for (const next of planned) {
    await fault;
    fault = doFault(next, targets);
    fault.catch(() => undefined);
  }
  await fault;
}
