import { expect, test } from 'vitest';
import { contentVersion } from './content-version';

const theme = { documentId: 'a1', name: 'Luonto' };

test('a version stays while the content does, whatever related entries are called', () => {
  const content = { title: 'Retki', themes: [theme] };
  expect(contentVersion({ ...content })).toBe(contentVersion(content));
  expect(contentVersion({ ...content, themes: [{ ...theme, name: 'Metsä' }] })).toBe(
    contentVersion(content),
  );
});

test.each([
  ['a text', { title: 'Retket', themes: [theme] }],
  ['a relation', { title: 'Retki', themes: [] }],
  ['a related entry', { title: 'Retki', themes: [{ ...theme, documentId: 'b2' }] }],
  ['a part of a component', { title: 'Retki', themes: [theme], place: { name: 'Laavu' } }],
])('another version for another %s', (_what, changed) => {
  expect(contentVersion(changed)).not.toBe(contentVersion({ title: 'Retki', themes: [theme] }));
});
