import { expect, it, vi } from 'vitest';
import { pollRevision } from './poll-revision.ts';

it('asks for a look once a minute, but not while there is one or a new try is planned', () => {
  vi.useFakeTimers();
  let idle = true;
  const request = vi.fn();
  const polling = pollRevision({ isIdle: () => idle, request });
  vi.advanceTimersByTime(120_000);
  expect(request).toHaveBeenCalledTimes(2);
  idle = false;
  vi.advanceTimersByTime(120_000);
  expect(request).toHaveBeenCalledTimes(2);
  clearInterval(polling);
  vi.useRealTimers();
});
