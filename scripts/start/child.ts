import { spawn, type StdioOptions } from 'node:child_process';
import { closeSync } from 'node:fs';
import { lastLines, openLogFile } from './log-file.ts';
import { UserProblem } from './user-problem.ts';

const secondsToStop = 20;

/** A process of the service with its own process group and log. */
export type Child = {
  name: string;
  logPath: string;
  /** Resolves when it has ended, by whatever cause, with what happened. */
  ended: Promise<string>;
  /** Ends it and everything it has started; resolves when nothing is left. */
  stop: () => Promise<void>;
  /** What to tell a person when it has failed: a sentence, and the end of its log. */
  problem: (what: string) => UserProblem;
};

export type ChildCommand = {
  /** For people and for the log's name: "cms". */
  name: string;
  /** Arguments of this Node. */
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  dataDir: string;
  /** Lets what the child writes to stderr reach the terminal, such as a progress bar. */
  showsStderr?: boolean;
};

/** Starts a Node process whose output goes to `logs/<name>.log`. */
export function startChild({ name, args, cwd, env, dataDir, showsStderr }: ChildCommand): Child {
  const log = openLogFile(dataDir, name);
  const stdio: StdioOptions = ['ignore', log.descriptor, showsStderr ? 'inherit' : log.descriptor];
  // A group of its own: the terminal's Ctrl-C reaches us only, and we end children in order.
  const child = spawn(process.execPath, args, { cwd, env, stdio, detached: true });
  closeSync(log.descriptor);

  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`could not be started (${error.message})`));
    child.once('exit', (code, signal) =>
      resolve(code === 0 ? 'ended' : `ended with ${signal ?? `exit code ${code}`}`),
    );
  });

  return {
    name,
    logPath: log.path,
    ended,
    stop: () => stopGroup(child.pid, ended),
    problem: (what) =>
      new UserProblem(`${what}\n\nThe end of its log, ${log.path}:\n\n${lastLines(log.path)}`),
  };
}

async function stopGroup(groupId: number | undefined, ended: Promise<unknown>): Promise<void> {
  if (groupId === undefined) return;
  signalGroup(groupId, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(groupId, 'SIGKILL'), secondsToStop * 1000);
  await ended;
  clearTimeout(timer);
  // Whatever the child has left behind.
  signalGroup(groupId, 'SIGKILL');
}

function signalGroup(groupId: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-groupId, signal);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
  }
}
