import { expect, it } from 'vitest';
import { errorText } from './error-text.ts';

it('tells the message and the causes, short', () => {
  const root = new Error(`connect ECONNREFUSED ${'x'.repeat(300)}`);
  const error = new Error('No answer', { cause: new Error('fetch failed', { cause: root }) });
  const text = errorText(error);
  expect(text).toMatch(/^No answer ← fetch failed ← connect ECONNREFUSED x+$/);
  expect(text.length).toBeLessThan(300);
});

it('tells what was thrown without being an error', () => expect(errorText('oho')).toBe('oho'));
