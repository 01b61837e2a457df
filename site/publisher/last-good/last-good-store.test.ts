import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  event,
  organisation,
  sampleContent,
} from '../../src/view-models/testing/sample-content.ts';
import { createLastGoodStore } from './last-good-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'last-good-'));
});
afterEach(() => rm(folder, { recursive: true }));

const organisations = Array.from({ length: 300 }, (_, at) => organisation({ slug: `o${at}` }));
const content = sampleContent({ organisations, events: [event({ slug: 'e' })] });
const noDamage = (file: string) => {
  throw new Error(`${file} is damaged`);
};
const read = (onDamage: (file: string) => void = noDamage) =>
  createLastGoodStore(folder).read(onDamage);
const slugs = (entries: { slug: string }[]) => entries.map(({ slug }) => slug).toSorted();

it('gives back what was saved, also to another process', async () => {
  await createLastGoodStore(folder).save(content);
  const found = await read();
  expect(slugs(found.organisations)).toEqual(slugs(organisations));
  expect(found.events).toEqual(content.events);
  expect(found.areas).toHaveLength(content.areas.length);
});

it('is empty before anything was saved', async () => {
  expect((await createLastGoodStore(join(folder, 'none')).read(noDamage)).organisations).toEqual(
    [],
  );
});

it('writes only the part that has changed', async () => {
  const store = createLastGoodStore(folder);
  await store.save(content);
  const times = async () =>
    new Map(
      await Promise.all(
        (await readdir(folder)).map(async (file) => {
          const { ino } = await stat(join(folder, file));
          return [file, ino] as const;
        }),
      ),
    );
  const before = await times();
  const changed = organisations.with(0, organisation({ slug: 'o0', summary: 'Uusi.' }));
  await store.save({ ...content, organisations: changed });
  const after = await times();
  expect([...after].filter(([file, ino]) => before.get(file) !== ino)).toHaveLength(1);
  expect((await read()).organisations.find(({ slug }) => slug === 'o0')?.summary).toBe('Uusi.');
});

it('forgets what is gone, also after a restart', async () => {
  await createLastGoodStore(folder).save(content);
  await createLastGoodStore(folder).save({ ...content, organisations: [] });
  expect((await read()).organisations).toEqual([]);
});

it('tells of a damaged part and gives the others', async () => {
  await createLastGoodStore(folder).save(content);
  const [file = ''] = (await readdir(folder)).filter((name) => name.startsWith('organisations-'));
  await writeFile(join(folder, file), '[{"half');
  const damaged: string[] = [];
  const found = await read((path) => damaged.push(path));
  expect(damaged).toEqual([join(folder, file)]);
  expect(found.organisations.length).toBeGreaterThan(250);
  expect(found.events).toHaveLength(1);
});
