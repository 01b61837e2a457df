import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanImage } from './clean-image';
import type { UploadedFile } from './uploaded-file';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clean-image-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(bytes: Buffer | string, originalFilename: string): Promise<UploadedFile> {
  const filepath = join(folder, `upload-${Math.random()}`);
  await writeFile(filepath, bytes);
  return { filepath, originalFilename, mimetype: 'image/png', size: (await stat(filepath)).size };
}

const picture = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#246' } });

test('a photograph loses where, when and with what it was taken, and stands upright', async () => {
  const exif = {
    IFD0: { Model: 'Puhelin 12', Copyright: 'Aino Esimerkki' },
    IFD3: { GPSLatitude: '62/1 53/1 0/1', GPSLatitudeRef: 'N' },
  };
  const photograph = await picture()
    .jpeg()
    .withExif(exif)
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect((await sharp(photograph).metadata()).exif).toBeDefined();
  const file = await fileOf(photograph, 'mökki.JPG');
  await cleanImage(file);
  const { exif: left, orientation, width, height } = await sharp(file.filepath).metadata();
  expect({ left, orientation, width, height }).toEqual({
    left: undefined,
    orientation: undefined,
    width: 20,
    height: 40,
  });
  const stored = (await readFile(file.filepath)).toString('latin1');
  expect(stored).not.toContain('Puhelin');
  expect(file).toMatchObject({ originalFilename: 'mökki.jpg', mimetype: 'image/jpeg' });
});

test('what hides behind the picture is gone', async () => {
  const png = await picture().png().toBuffer();
  const file = await fileOf(
    Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]),
    'a.png',
  );
  await cleanImage(file);
  expect((await readFile(file.filepath)).toString('latin1')).not.toContain('script');
});

test.each(['png', 'webp', 'avif', 'jpeg'] as const)('%s stays what it is', async (format) => {
  const file = await fileOf(await picture().toFormat(format).toBuffer(), 'kuva.tiedosto');
  await cleanImage(file);
  expect(file.mimetype).toBe(`image/${format}`);
});

test.each([
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
  ['a program', '#!/bin/sh\nrm -rf /\n'],
  ['a document', '%PDF-1.4\n%âãÏÓ\n'],
  ['a moving picture of the old kind', 'GIF89a\x01\x00\x01\x00\x00\x00\x00;'],
  ['nothing', ''],
])('%s is no image, whatever its name', async (_what, bytes) => {
  await expect(cleanImage(await fileOf(bytes, 'kuva.png'))).rejects.toThrow('Tiedosto ei ole kuva');
});

test('half a picture is refused', async () => {
  const whole = await picture(400, 400).png().toBuffer();
  const file = await fileOf(whole.subarray(0, whole.length - 200), 'kuva.png');
  await expect(cleanImage(file)).rejects.toThrow('Kuva on vioittunut');
});

test('a small file that unpacks into more than a hundred million pixels is refused', async () => {
  const file = await fileOf(await picture(11_000, 11_000).png().toBuffer(), 'pommi.png');
  expect(file.size).toBeLessThan(2_000_000);
  await expect(cleanImage(file)).rejects.toThrow('liikaa kuvapisteitä');
});

test('a file of more than ten megabytes is refused', async () => {
  const file = await fileOf(await picture().png().toBuffer(), 'kuva.png');
  file.size = 11 * 1024 * 1024;
  await expect(cleanImage(file)).rejects.toThrow('enintään 10 megatavua');
});

test.each([
  ['../../etc/passwd.png', 'etc passwd.png'],
  ['kuva.php.png', 'kuva php.png'],
  ['kuva\u202Egnp.exe', 'kuva gnp.png'],
  ['<img src=x onerror=1>.png', 'img src=x onerror=1.png'],
  ['.png', 'png.png'],
  ['con\u0000.png', 'con.png'],
])('the name "%s" becomes harmless', async (name, plain) => {
  const file = await fileOf(await picture().png().toBuffer(), name);
  await cleanImage(file);
  expect(file.originalFilename?.replace(/\s+/g, ' ').trim()).toBe(plain);
});
