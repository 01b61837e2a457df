import { eventUid, organisationUid } from '../../content-type-uids';
import type { RepresentativePage } from '../../start-page/start-page-answers';
import { addresses } from './addresses';
import type { TextKey } from './text';

export type TodoItem = { key: TextKey; name: string; to: string };

/** What only the representative can set right: what came back first, then what has grown old. */
export function todoItems({ organisations, events }: RepresentativePage): TodoItem[] {
  const entries = [
    ...organisations.map((organisation) => ({
      state: organisation.state.state,
      name: organisation.name,
      to: addresses.entry(organisationUid, organisation.documentId),
    })),
    ...events.map((event) => ({
      state: event.state.state,
      name: event.title,
      to: addresses.entry(eventUid, event.documentId),
    })),
  ];
  const inState = (state: 'returned' | 'hidden'): TodoItem[] =>
    entries
      .filter((entry) => entry.state === state)
      .map(({ name, to }) => ({ key: `todo.${state}`, name, to }));
  const old = organisations
    .filter(({ isVerificationOld, state }) => isVerificationOld && state.state === 'published')
    .map(({ name, documentId }): TodoItem => {
      return { key: 'todo.old', name, to: addresses.entry(organisationUid, documentId) };
    });
  const forgotten = events
    .filter(({ isForgotten, state }) => isForgotten && state.state === 'draft')
    .map(({ title, documentId }): TodoItem => {
      return { key: 'todo.forgotten', name: title, to: addresses.entry(eventUid, documentId) };
    });
  return [...inState('returned'), ...inState('hidden'), ...old, ...forgotten];
}
