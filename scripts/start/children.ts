import { startChild, type Child, type ChildCommand } from './child.ts';

/** The processes of one service: started one by one, stopped all together, last started first. */
export type Children = {
  start: (command: ChildCommand) => Child;
  /** Runs one to its end. Throws a UserProblem with the end of its log where it fails. */
  runToEnd: (what: string, command: ChildCommand) => Promise<void>;
  /** Stops every child; no more can be started. */
  stopAll: () => Promise<void>;
};

/** An empty set of processes. */
export function createChildren(): Children {
  const running: Child[] = [];
  let stopping: Promise<void> | undefined;

  const start = (command: ChildCommand) => {
    if (stopping) throw new Error(`${command.name} was not started: the service is stopping`);
    const child = startChild(command);
    running.push(child);
    return child;
  };

  return {
    start,
    runToEnd: async (what, command) => {
      const child = start(command);
      const ending = await child.ended;
      running.splice(running.indexOf(child), 1);
      if (ending !== 'ended') throw child.problem(`${what} failed: the process ${ending}.`);
    },
    stopAll: () => (stopping ??= stopInOrder(running.reverse())),
  };
}

async function stopInOrder(children: Child[]): Promise<void> {
  for (const child of children) await child.stop();
}
