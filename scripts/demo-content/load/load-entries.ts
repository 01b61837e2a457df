import { setImmediate as nextTurn } from 'node:timers/promises';
import { UserProblem } from '../../start/user-problem.ts';
import type { Entry } from './entry.ts';
import { validationMessages } from './validation-messages.ts';

/**
 * Loads one entry after the other.
 * @param onLoaded called after each
 * @throws UserProblem naming the entry that failed and everything that is wrong with it
 */
export async function loadEntries(entries: readonly Entry[], onLoaded: () => void): Promise<void> {
  for (const { name, load } of entries) {
    try {
      await load();
    } catch (cause) {
      const messages = validationMessages(cause).join('; ');
      throw new UserProblem(
        `The demo content was not loaded, for the CMS refused the ${name}: ${messages}`,
        { cause },
      );
    }
    onLoaded();
    // Strapi keeps what a turn of the event loop has made until the turn ends.
    await nextTurn();
  }
}
