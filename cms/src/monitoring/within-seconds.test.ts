import { expect, test } from 'vitest';
import { withinSeconds } from './within-seconds';

test('what comes in time is passed on', async () => {
  await expect(withinSeconds(5, Promise.resolve(1))).resolves.toBe(1);
  await expect(withinSeconds(5, Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('what does not come in time is an error', async () => {
  await expect(withinSeconds(0.01, new Promise(() => undefined))).rejects.toThrow('no answer');
});
