import { setTimeout as wait } from 'node:timers/promises';

/** A process that is killed and started again. */
export type Mortal = {
  name: string;
  /** Resolves when it runs; what has to do with it waits for this. */
  alive(): Promise<void>;
  /** Whether it was not up at some time since `time` (of Date.now()), or until `until`. */
  wasDown(time: number, until?: number): boolean;
  /** SIGKILL, and a new one in its place; `whileDown` runs in between. */
  killAndRestart(whileDown?: () => Promise<unknown>): Promise<void>;
  stop(): Promise<void>;
  kills(): number;
};

export type Life = { kill(): Promise<void> };

/** @param start resolves with what kills the process when it is up */
export async function createMortal(name: string, start: () => Promise<Life>): Promise<Mortal> {
  let current = await start();
  let starting: Promise<void> = Promise.resolve();
  const downs: { from: number; until: number }[] = [];
  return {
    name,
    alive: () => starting,
    wasDown: (time, until = Infinity) =>
      downs.some((down) => down.from <= until && down.until >= time),
    killAndRestart(whileDown = () => wait(0)) {
      // One after the other: whom nobody has started can't be killed.
      starting = starting.then(async () => {
        const down = { from: Date.now(), until: Infinity };
        downs.push(down);
        await current.kill();
        await whileDown();
        current = await start();
        down.until = Date.now();
      });
      return starting;
    },
    stop: () => current.kill(),
    kills: () => downs.length,
  };
}
