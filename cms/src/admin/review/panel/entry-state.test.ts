import { expect, test } from 'vitest';
import type { EntryReview, Review } from '../../../review/review-answers';
import { entryState } from './entry-state';

const draft: EntryReview = {
  review: null,
  version: '1',
  isPublished: false,
  hasChanges: true,
  hidden: null,
  mayPublish: false,
  publicUrl: null,
};
const review = (state: Review['state'], message: string | null = null): Review => ({
  ...{ id: 'r', contentType: 'api::event.event', documentId: 'd', title: 'Retki', state, message },
  ...{ note: null, requestedBy: 'Maija', requestedAt: '2026-11-24T10:03:00Z', decidedBy: 'Liisa' },
  decidedAt: state === 'waiting' ? null : '2026-11-24T11:30:00Z',
});
const hidden = { reason: 'Vanhentunut', at: '2026-11-24T10:03:00Z' };

test.each<[string, Partial<EntryReview>, object]>([
  ['a draft', {}, { name: 'state.draft' }],
  ['a waiting one', { review: review('waiting') }, { values: { moment: '24.11. klo 12.03' } }],
  [
    'a returned one',
    { review: review('returned', 'Lisää paikka') },
    { name: 'state.returned', quote: 'Lisää paikka', values: { moment: '24.11. klo 13.30' } },
  ],
  [
    'a returned one that was published since',
    { review: review('returned', 'Lisää paikka'), isPublished: true, hasChanges: false },
    { name: 'state.published' },
  ],
  ['a published one', { isPublished: true, hasChanges: false }, { name: 'state.published' }],
  ['a changed one', { isPublished: true }, { name: 'state.changed' }],
  ['a hidden one', { hidden }, { name: 'state.hidden', quote: 'Vanhentunut' }],
  ['a hidden one that waits', { hidden, review: review('waiting') }, { name: 'state.waiting' }],
  ['a withdrawn one', { review: review('withdrawn') }, { name: 'state.draft' }],
])('%s', (_what, changes, state) => {
  expect(entryState({ ...draft, ...changes }, false)).toMatchObject(state);
});

test('whoever publishes without a review reads of publishing, not of sending', () => {
  expect(entryState(draft, true).name).toBe('state.draft-coordinator');
  expect(entryState({ ...draft, mayPublish: true }, false).name).toBe('state.draft-coordinator');
});
