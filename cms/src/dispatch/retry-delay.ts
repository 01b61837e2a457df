const first = 1_000;

/**
 * Milliseconds to wait after the `attempts`th failure: twice as long each time, at most `longest`,
 * shortened at random by up to half so that several senders do not come all at once.
 * @param random a number from 0 up to 1
 */
export function retryDelay(attempts: number, random: number, longest = 60_000): number {
  const doubled = Math.min(longest, first * 2 ** (attempts - 1));
  return Math.round(doubled * (1 - random / 2));
}
