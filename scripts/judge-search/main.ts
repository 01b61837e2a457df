import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readJudgements } from '@civil-society/site/search/judgements/judgements.ts';
import { chromium } from '@playwright/test';
import { benchSiteContent } from '../bench/publishing/content/bench-site-content.ts';
import { askOurs, askPlain } from './ask.ts';
import { bytesOfFirstSearch } from './count-bytes.ts';
import { makeDemoSnapshot } from './demo-snapshot.ts';
import { makeJudgedSite } from './judged-site.ts';
import { failures, figures, times, type Judged } from './report.ts';
import { serveFolder } from './serve-folder.ts';

/** Judges the search in real Chromium, beside plain Pagefind: README.md says how to read it. */
const { values } = parseArgs({
  options: {
    /** Of the demo content, JSON; without it one is made. */
    snapshot: { type: 'string' },
    /** So many made-up documents instead, for sizes and times. */
    scale: { type: 'string' },
    /** Without it, the failures of the held-out half stay unseen. */
    failures: { type: 'string', default: 'tuning' },
  },
});
const work = resolve(import.meta.dirname, '../../.cache/judge-search');
await mkdir(work, { recursive: true });
const snapshot = values.scale
  ? await writeScaled(Number(values.scale))
  : (values.snapshot ?? (await makeDemoSnapshot(work)));
const { folder, pages, indexSeconds } = await makeJudgedSite(resolve(snapshot), work);
console.log(`${pages} pages, indexed in ${indexSeconds.toFixed(1)} s`);
const server = await serveFolder(folder);
const { CHROMIUM_PATH } = process.env;
const browser = await chromium.launch(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {});
try {
  const halves = { tuning: readJudgements('tuning'), 'held-out': readJudgements('held-out') };
  const firsts = ['omaishoitajat', 'kerho', 'apua lumitöihin', 'ladut'];
  for (const query of firsts)
    console.log(`${query}: ${await bytesOfFirstSearch(browser, server.url, query)} bytes`);
  const page = await browser.newPage();
  await page.goto(`${server.url}/haku/`);
  for (const [half, judgements] of Object.entries(halves)) {
    const judged: Judged[] = [];
    for (const judgement of judgements)
      judged.push({
        judgement,
        ours: await askOurs(page, judgement.query),
        plain: await askPlain(page, judgement.query),
      });
    console.log(`\n${half}: ours ${times(judged.map(({ ours }) => ours))}`);
    if (values.scale) continue;
    console.log(figures(judged));
    if (values.failures === half) console.log(`\nFailing, ${half}:\n${failures(judged)}`);
  }
} finally {
  await browser.close();
  server.stop();
}

/** Half of the documents are organisations, half events. */
async function writeScaled(documents: number): Promise<string> {
  const size = { organisations: Math.ceil(documents / 2), events: Math.floor(documents / 2) };
  const file = join(work, 'scale.json');
  await writeFile(
    file,
    JSON.stringify(benchSiteContent(size, new Date().toISOString().slice(0, 10))),
  );
  return file;
}
