import { expect, test } from 'vitest';
import type { OwnEvent, OwnOrganisation } from '../../start-page/start-page-answers';
import { todoItems } from './todo-items';

const organisation: OwnOrganisation = {
  documentId: 'o1',
  name: 'Melojat',
  state: { state: 'published', hasChanges: false },
  isVerificationOld: false,
  missing: [],
};
const event: OwnEvent = {
  documentId: 'e1',
  title: 'Ilta',
  isForgotten: false,
  state: { state: 'published', hasChanges: false },
};
const page = (organisations: OwnOrganisation[], events: OwnEvent[]) =>
  todoItems({ role: 'representative', organisations, events }).map(({ key, name }) => [key, name]);

test('nothing waits when all is well, or with the coordinator', () => {
  expect(page([organisation], [event])).toEqual([]);
  const waiting = { ...event, isForgotten: true, state: { state: 'waiting', since: 'x' } as const };
  expect(page([organisation], [waiting])).toEqual([]);
});

test('what came back comes first, then what has grown old', () => {
  const old = { ...organisation, isVerificationOld: true };
  const returned = { ...event, state: { state: 'returned', message: '' } as const };
  const hidden = {
    ...organisation,
    name: 'Saukot',
    state: { state: 'hidden', reason: '' } as const,
  };
  const forgotten = {
    ...event,
    title: 'Kesä',
    isForgotten: true,
    state: { state: 'draft' } as const,
  };
  expect(page([old, hidden], [forgotten, returned])).toEqual([
    ['todo.returned', 'Ilta'],
    ['todo.hidden', 'Saukot'],
    ['todo.old', 'Melojat'],
    ['todo.forgotten', 'Kesä'],
  ]);
});

test('nobody is asked to verify what is not on the site', () => {
  const draft = { ...organisation, isVerificationOld: true, state: { state: 'draft' } as const };
  expect(page([draft], [])).toEqual([]);
});
