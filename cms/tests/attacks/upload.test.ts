import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { eventUid, organisationUid } from '../../src/content-type-uids';
import type { AdminClient } from '../admin-client.ts';
import { collectionPath } from '../collection-path.ts';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { expectRefused } from './expect-refused.ts';
import { photograph, pictureForm } from './picture-form.ts';

const fileSchema = z.object({
  id: z.number(),
  name: z.string(),
  mime: z.string(),
  ext: z.string(),
});
const foreignName = 'Salainen ryhmäkuva.jpg';

let world: AttackWorld;
let secrets: string[];
let ownFile: number;
let foreignFile: number;
beforeAll(async () => {
  world = await createAttackWorld();
  secrets = [...world.secrets, foreignName, 'Salainen_ryhmakuva'];
  ownFile = (await uploaded(world.representative, 'oma.jpg')).id;
  foreignFile = (await uploaded(world.foreign.representative, foreignName)).id;
});
afterAll(() => world.cms.stop());

async function uploaded(client: AdminClient, name: string) {
  const { status, body } = await client.postForm('/upload', pictureForm(await photograph(), name));
  expect(status, JSON.stringify(body)).toBe(201);
  return z.array(fileSchema).parse(body)[0] ?? expect.fail('nothing was uploaded');
}

async function files(): Promise<unknown[]> {
  return world.cms.strapi.db.query('plugin::upload.file').findMany({ orderBy: 'id' });
}

/** Expects refusals, and that not a single file has been added, changed or removed. */
async function expectNothingChanged(attack: () => Promise<void>): Promise<void> {
  const before = await files();
  await attack();
  expect(await files()).toEqual(before);
}

describe('hole 3: other people’s files', () => {
  test('are not listed, read, changed, replaced or deleted by a representative', async () => {
    const { representative } = world;
    const replacement = pictureForm(await photograph(), 'vale.jpg');
    await expectNothingChanged(async () => {
      for (const answer of [
        await representative.get(`/upload/files/${foreignFile}`),
        await representative.put(`/upload/files/${foreignFile}`, { fileInfo: { name: 'x' } }),
        await representative.delete(`/upload/files/${foreignFile}`),
        await representative.postForm(`/upload?id=${foreignFile}`, replacement),
        await representative.postForm(`/upload/files/${foreignFile}/replace`, replacement),
        await representative.post(`/upload?id=${foreignFile}`, { fileInfo: { name: 'x' } }),
      ])
        expectRefused(answer, secrets);
    });
    const list = await representative.get('/upload/files?page=1&pageSize=20&sort=updatedAt:DESC');
    expect(z.object({ results: z.array(fileSchema) }).parse(list.body).results).toMatchObject([
      { id: ownFile },
    ]);
  });

  test.each([
    ['/upload/actions/bulk-delete', () => ({ fileIds: [foreignFile, ownFile], folderIds: [] })],
    [
      '/upload/actions/bulk-move',
      () => ({ fileIds: [foreignFile], folderIds: [], destinationFolderId: null }),
    ],
    [
      '/upload/actions/bulk-update',
      () => ({ updates: [{ id: foreignFile, fileInfo: { name: 'x' } }] }),
    ],
    ['/upload/folders', () => ({ name: 'Oma kansio', parent: null })],
    ['/upload/actions/upload-from-urls', () => ({ urls: ['http://127.0.0.1/'] })],
    ['/upload/actions/generate-ai-metadata', () => ({ fileIds: [foreignFile] })],
  ])('%s is closed to a representative', async (path, body) => {
    await expectNothingChanged(async () => {
      expectRefused(await world.representative.post(path, body()), secrets);
    });
  });

  test.each([
    'filters[createdBy][password][$startsWith]=$2a',
    'filters[$and][0][createdBy][email][$contains]=a',
    'filters[$or][0][name][$contains]=Salainen',
    'filters[related][id][$notNull]=true',
    'sort=createdBy.password:ASC',
    'fields[0]=name',
    'pageSize=1000',
    `_q=${'a'.repeat(101)}`,
  ])('/upload/files?%s is refused', async (query) => {
    for (const client of [world.representative, world.coordinator])
      expectRefused(await client.get(`/upload/files?${query}`), world.hashes);
  });

  test('cannot be put into one’s own entries by their number', async () => {
    const { representative, own } = world;
    for (const [uid, id, field] of [
      [eventUid, own.event, 'image'],
      [organisationUid, own.organisation, 'logo'],
    ] as const) {
      for (const value of [foreignFile, String(foreignFile), { id: foreignFile }])
        expectRefused(
          await representative.put(collectionPath(uid, id), { [field]: value }),
          secrets,
        );
      const { status, body } = await representative.put(collectionPath(uid, id), {
        [field]: ownFile,
      });
      expect(status, JSON.stringify(body)).toBe(200);
    }
  });

  test('stay in an entry that had them', async () => {
    const { representative, coordinator, own } = world;
    const path = collectionPath(eventUid, own.event);
    const { id } = await uploaded(coordinator, 'koordinaattorin.jpg');
    expect(await coordinator.put(path, { image: id })).toMatchObject({ status: 200 });
    expect(await representative.put(path, { image: id, title: 'Uusi nimi' })).toMatchObject({
      status: 200,
    });
  });

  test('cannot be attached to somebody else’s entry while uploading', async () => {
    const { representative, foreign } = world;
    const attempts: Record<string, string>[] = [
      { ref: eventUid, refId: String(foreign.eventId), field: 'image' },
      { path: '../../../tmp' },
      { createdBy: '1' },
      { fileInfo: JSON.stringify({ name: 'a.jpg', related: [{ id: 1 }] }) },
      { fileInfo: JSON.stringify({ name: 'a.jpg', folder: 1 }) },
      { fileInfo: '{' },
    ];
    for (const more of attempts)
      await expectNothingChanged(async () => {
        const form = pictureForm(await photograph(), 'a.jpg', more);
        expectRefused(await representative.postForm('/upload', form), secrets);
      });
  });
});

describe('hole 8: files that are not what their name says', () => {
  test.each([
    ['kuva.png', 'image/png', '<!doctype html><script>alert(1)</script>'],
    ['kuva.html', 'text/html', '<!doctype html><script>alert(1)</script>'],
    ['kuva.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['kuva.jpg', 'image/jpeg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['kuva', 'image/png', 'GIF89a<script>alert(1)</script>'],
    ['kuva.webp', 'application/octet-stream', '#!/bin/sh'],
    ['kuva.avif', 'image/avif', '%PDF-1.4'],
  ])('%s as %s is refused in Finnish, whoever sends it', async (name, type, bytes) => {
    for (const client of [world.representative, world.coordinator])
      for (const path of ['/upload', '/upload/files', `/upload?id=${ownFile}`])
        await expectNothingChanged(async () => {
          const answer = await client.postForm(path, pictureForm(bytes, name, { type }));
          expectRefused(answer, secrets);
          expect(answer.body).toMatchObject({
            error: { message: expect.stringContaining('Tiedosto ei ole kuva') },
          });
        });
    await expectNothingChanged(async () => {
      const form = pictureForm(bytes, name, { type });
      expectRefused(await world.administrator.postForm('/upload', form), world.hashes);
    });
  });

  test('one bad file among good ones stops them all', async () => {
    const form = pictureForm(await photograph(), 'hyva.jpg');
    form.append('files', new Blob(['<script>'], { type: 'image/png' }), 'paha.png');
    form.append('fileInfo', JSON.stringify({ name: 'paha.png' }));
    await expectNothingChanged(async () => {
      expectRefused(await world.representative.postForm('/upload', form), secrets);
    });
  });

  test('a stored photograph tells neither place nor camera, in any of its sizes', async () => {
    await uploaded(world.representative, 'kotipihalla.jpg');
    const folder = join(world.cms.strapi.dirs.static.public, 'uploads');
    const names = (await readdir(folder)).filter((name) => name.includes('kotipihalla'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const bytes = await readFile(join(folder, name));
      expect((await sharp(bytes).metadata()).exif).toBeUndefined();
      expect(bytes.toString('latin1')).not.toContain('Puhelin');
    }
  });

  test('a replaced photograph neither', async () => {
    const { id } = await uploaded(world.representative, 'vaihdettava.jpg');
    const form = pictureForm(await photograph(), 'uusi.jpg');
    const { status, body } = await world.representative.postForm(`/upload?id=${id}`, form);
    expect(status, JSON.stringify(body)).toBe(200);
    const folder = join(world.cms.strapi.dirs.static.public, 'uploads');
    for (const name of (await readdir(folder)).filter((one) => one.includes('vaihdettava')))
      expect((await readFile(join(folder, name))).toString('latin1')).not.toContain('Puhelin');
  });

  test.each(['../../vuoto.jpg', 'kuva.php.jpg', 'kuva.html', 'a\u202Egpj.exe'])(
    'a picture named "%s" is stored under a harmless name',
    async (name) => {
      const before = await files();
      const form = pictureForm(await photograph(), name, { type: 'image/jpeg' });
      const { status, body } = await world.representative.postForm('/upload', form);
      if (status !== 201) return expect(await files()).toEqual(before);
      const [{ ext } = { ext: '' }] = z.array(fileSchema).parse(body);
      expect(ext).toBe('.jpg');
      const stored = await readdir(join(world.cms.strapi.dirs.static.public, 'uploads'));
      expect(stored.filter((one) => !/^[\w-]+\.jpg$|^\.gitkeep$/.test(one))).toEqual([]);
    },
  );
});

test('one’s own image can be described, replaced and deleted', async () => {
  const { representative } = world;
  const { id } = await uploaded(representative, 'omakuva.jpg');
  const info = { fileInfo: { name: 'omakuva.jpg', alternativeText: 'Soutajia', folder: null } };
  expect(await representative.post(`/upload?id=${id}`, info)).toMatchObject({ status: 200 });
  expect(await representative.put(`/upload/files/${id}`, info)).toMatchObject({
    status: 200,
    body: { alternativeText: 'Soutajia' },
  });
  expect(await representative.delete(`/upload/files/${id}`)).toMatchObject({ status: 200 });
});
