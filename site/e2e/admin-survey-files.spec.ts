import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, request, test } from '@playwright/test';
import { AdminApi } from './admin/admin-api.ts';
import { logIn } from './admin/log-in.ts';
import { addresses } from './service/addresses.ts';
import { demoLogin } from './service/demo-login.ts';

const headers = 'Kotikunta;Miten toimintanne pystyy jatkumaan?;Mitä apua annatte?';
const good = Array.from({ length: 8 }, () => 'Kuopio;Toimimme normaalisti;Ruoka-apu');
const withRow = (row: string) => [headers, row, ...good].join('\n');
const workbook = () =>
  readFileSync(join(import.meta.dirname, '../../docs/esimerkit/jarjestokysely.xlsx'));

type File = { content: () => string | Uint8Array; name?: string; said: string | RegExp };

const files: Record<string, File> = {
  'nothing in it': { content: () => '', said: 'Tiedosto on tyhjä' },
  'headers only': { content: () => headers, said: 'ei yhtään vastausta' },
  'a picture called a table': {
    content: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1),
    said: 'Tiedosto ei ole taulukko.',
  },
  'half of a workbook': {
    content: () => workbook().subarray(0, 900),
    name: 'kysely.xlsx',
    said: 'vioittunut',
  },
  'more than fits': {
    content: () => withRow('').padEnd(2_200_000),
    said: 'Tiedosto on liian suuri.',
  },
  'letters that are lost': {
    content: () => withRow('Siilinj\u{fffd}rvi;Tauolla;'),
    said: /kirjaimet ovat menneet rikki, esimerkiksi rivillä 2/,
  },
  'no columns': { content: () => 'Kuopio\nIisalmi\nKaavi', said: 'ei löydy sarakkeita' },
  'no column that tells how they act': {
    content: () => ['Kotikunta;Puhelin', ...good.map(() => 'Kuopio;017 000 1234')].join('\n'),
    said: 'Mikään sarake ei kerro tätä',
  },
  'an unknown municipality': {
    content: () => withRow('Atlantis;Tauolla;'),
    said: /Rivi 2, sarake A.*Kuntaa ”Atlantis” ei tunneta/s,
  },
  'a row without its municipality': {
    content: () => withRow(';Tauolla;'),
    said: /Rivi 2, sarake A.*Kunta puuttuu/s,
  },
  'words that nobody knows': {
    content: () => withRow('Kuopio;Vaihtelee;'),
    said: /Rivi 2, sarake B.*ei selviä, voiko järjestö toimia/s,
  },
  'a row that is out of order': {
    content: () => withRow('Kuopio;Tauolla;Ruoka-apu; josta osa; toisille'),
    said: /Rivi 2.*Rivillä on 5 saraketta, otsikoita on 3/s,
  },
  'too few answers': {
    content: () => [headers, ...good.slice(0, 3)].join('\n'),
    said: 'Vastauksia voi laskea vain 3.',
  },
};

test('a file that is broken is told of in Finnish, row by row, and nothing is stored', async ({
  page,
}) => {
  const api = await AdminApi.logIn(request, demoLogin('coordinator'));
  const rounds = async () => JSON.stringify(await api.get(roundsPath));
  const before = await rounds();
  await logIn(page, 'coordinator');
  await page.goto(`${addresses.admin}/kyselyn-tuonti`);
  const main = page.getByRole('main');
  await main.getByLabel('Kierroksen nimi').fill('Rikkinäinen kierros');
  await main.getByLabel('Kysely alkoi').fill('2020-04-14');
  await main.getByLabel('Kysely päättyi').fill('2020-04-20');
  for (const [what, { content, name = 'kysely.csv', said }] of Object.entries(files))
    await test.step(what, async () => {
      const buffer = Buffer.from(content());
      await main
        .getByLabel('Kyselyn vastaukset')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await main.getByRole('button', { name: 'Lue tiedosto' }).click();
      await expect(main).toContainText(said);
      await expect(main.getByLabel('Kierroksen nimi')).toHaveValue('Rikkinäinen kierros');
    });
  expect(await rounds()).toBe(before);
});

const roundsPath = '/content-manager/collection-types/api::situation-round.situation-round';
