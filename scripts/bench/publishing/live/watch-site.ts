import { setTimeout as wait } from 'node:timers/promises';
import { interruption } from '../../interruption.ts';

const pause = 20;
const longestSeconds = 1_200;

/** Asks for a page as a reader would, until it shows `words`. @throws Error when it never does */
export function waitUntilShown(address: string, words: string): Promise<void> {
  return poll(address, (text) => text.includes(words));
}

/** Asks for a file until it is another than `before`. @throws Error when it stays */
export function waitUntilChanged(address: string, before: string): Promise<void> {
  return poll(address, (text) => text !== before);
}

async function poll(address: string, isWanted: (text: string) => boolean): Promise<void> {
  const deadline = Date.now() + longestSeconds * 1_000;
  for (;;) {
    const response = await fetch(address, { signal: interruption });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${address} answered ${response.status}.`);
    if (isWanted(text)) return;
    if (Date.now() > deadline)
      throw new Error(`${address} had not changed after ${longestSeconds} s.`);
    await wait(pause);
  }
}
