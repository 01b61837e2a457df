import { expect, test, vi } from 'vitest';
import { loadEntries } from './load-entries.ts';

const fine = (name: string) => ({ name, load: vi.fn(() => Promise.resolve()) });

test('entries are loaded in order and counted', async () => {
  const [first, second] = [fine('one'), fine('two')];
  const onLoaded = vi.fn();
  await loadEntries([first, second], onLoaded);
  expect(first.load).toHaveBeenCalledBefore(second.load);
  expect(onLoaded).toHaveBeenCalledTimes(2);
});

test('the first that fails ends it, with its name and every validation message', async () => {
  const failing = {
    name: 'organisation kerho',
    load: () =>
      Promise.reject(
        Object.assign(new Error('2 errors occurred'), {
          details: {
            errors: [
              { path: ['summary'], message: 'summary must be at most 300 characters' },
              { path: ['contactPersons', 0, 'email'], message: 'email must be a valid email' },
            ],
          },
        }),
      ),
  };
  const after = fine('after');
  await expect(loadEntries([fine('before'), failing, after], vi.fn())).rejects.toThrow(
    'organisation kerho: summary: summary must be at most 300 characters; contactPersons.0.email: email must be a valid email',
  );
  expect(after.load).not.toHaveBeenCalled();
});

test('another error is told with its message', async () => {
  const failing = { name: 'page tietoa', load: () => Promise.reject(new Error('no such table')) };
  await expect(loadEntries([failing], vi.fn())).rejects.toThrow('page tietoa: no such table');
});
