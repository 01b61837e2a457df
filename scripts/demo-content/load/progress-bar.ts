import { SingleBar } from 'cli-progress';
import type { Progress } from './load-demo-content.ts';

const secondsBetweenLines = 10;

/** A bar on stderr; without a terminal a line now and then. */
export function createProgressBar(): Progress & { end: () => void } {
  const bar = new SingleBar({
    format: '  … Demo content  {bar}  {value} / {total}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    noTTYOutput: true,
    notTTYSchedule: secondsBetweenLines * 1000,
  });
  return {
    begin: (total) => bar.start(total, 0),
    advance: () => bar.increment(),
    end: () => bar.stop(),
  };
}
