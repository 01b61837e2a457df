// @ts-check

/**
 * Does one step and says how long it took.
 * @param {string} title
 * @param {() => Promise<void>} work
 */
export async function step(title, work) {
  const isTerminal = process.stdout.isTTY;
  const begun = Date.now();
  process.stdout.write(isTerminal ? `  … ${title}` : `  … ${title}\n`);
  try {
    await work();
  } catch (error) {
    if (isTerminal) process.stdout.write('\n');
    throw error;
  }
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${isTerminal ? '\r\u001B[2K' : ''}  ✓ ${title} (${seconds} s)\n`);
}
