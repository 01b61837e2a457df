/** A process that is killed and started again. */
export type Mortal = {
  name: string;
  /** Resolves when it runs; what has to do with it waits for this. */
  alive(): Promise<void>;
  /** Whether it has been killed since `time` (of Date.now()) or is not up again. */
  wasDownSince(time: number): boolean;
  /** SIGKILL, and a new one in its place. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
  kills(): number;
};

/** @param start resolves with what kills the process when it is up */
export async function createMortal(
  name: string,
  start: () => Promise<{ kill(): Promise<void> }>,
): Promise<Mortal> {
  let current = await start();
  let starting: Promise<void> = Promise.resolve();
  let lastUp = 0;
  let isUp = true;
  let kills = 0;
  return {
    name,
    alive: () => starting,
    wasDownSince: (time) => !isUp || lastUp > time,
    killAndRestart() {
      // One after the other: whom nobody has started can't be killed.
      starting = starting.then(async () => {
        isUp = false;
        kills += 1;
        await current.kill();
        current = await start();
        lastUp = Date.now();
        isUp = true;
      });
      return starting;
    },
    stop: () => current.kill(),
    kills: () => kills,
  };
}
