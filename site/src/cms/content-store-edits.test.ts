import type { SiteContent } from '@civil-society/shared/content/site-content';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { createCmsClient } from './client.ts';
import { contentFromCms } from './content-from-cms.ts';
import { createContentStore } from './content-store.ts';
import type { CmsContent } from './cms-content.ts';
import { listNames } from './last-good-entries.ts';
import { createFakeCms } from './testing/fake-cms.ts';
import { fakeToken, startFakeReadApi } from './testing/fake-read-api.ts';
import { randomEdit } from './testing/random-edits.ts';
import { seededRandom } from './testing/seeded-random.ts';
import { TooManyLeftOutError } from './too-many-left-out-error.ts';

const steps = 300;

it.each([1])(
  'shows after each of 300 random edits what a whole reading would (seed %i)',
  { timeout: 120_000 },
  async (seed) => {
    const random = seededRandom(seed);
    const cms = createFakeCms();
    const edit = () =>
      cms.change((state) => [
        ...randomEdit(state, random),
        ...(random.happens(0.3) ? randomEdit(state, random) : []),
        ...(random.happens(0.1) ? randomEdit(state, random) : []),
      ]);
    for (let count = 0; count < 60; count += 1) edit();
    const api = await startFakeReadApi(cms.root);
    const client = createCmsClient({ url: api.url, token: fakeToken });
    const store = createContentStore(client);
    let shown: SiteContent | undefined;
    let readings = 0;
    for (let step = 0; step < steps; step += 1) {
      edit();
      if (random.happens(0.02)) cms.prune();
      const isDisturbed = random.happens(0.3);
      cms.beforeAnswer = () => void (isDisturbed && random.happens(0.1) && edit());
      const whole = random.happens(0.05);
      const reading = await outcome(store.read({ whole, lastGood: shown }));
      cms.beforeAnswer = () => undefined;
      if (reading === undefined) continue;
      const cmsContent = cms.contentAt(reading.content.revision);
      if (!cmsContent) throw new Error(`No state was ever at ${reading.content.revision}.`);
      const expected = contentFromCms(cmsContent, shown);
      expect({ content: reading.content, badEntries: reading.badEntries }).toEqual(expected);
      expect(reading.drift).toEqual([]);
      if (shown && !isDisturbed)
        expectSameObjects([shown, reading.content], [cms.contentAt(shown.revision), cmsContent]);
      shown = reading.content;
      readings += 1;
      // A store that knows nothing reads the same, in the same order.
      if (reading.content.revision !== cms.revision() || step % 10 > 0) continue;
      const fresh = await outcome(createContentStore(client).read({ lastGood: shown }));
      if (fresh) expect(fresh.content).toEqual(reading.content);
    }
    await api.stop();
    expect(readings).toBeGreaterThan(steps * 0.8);
  },
);

/** Undefined when so much was bad that nothing is shown. */
async function outcome<Result>(reading: Promise<Result>): Promise<Result | undefined> {
  return reading.catch((error: unknown) => {
    if (error instanceof TooManyLeftOutError) return undefined;
    throw error;
  });
}

/** Whatever is equal in two readings, and was so in the CMS, is the same object in both. */
function expectSameObjects(
  [before, after]: [SiteContent, SiteContent],
  [cmsBefore, cmsAfter]: [CmsContent | undefined, CmsContent],
): void {
  for (const name of Object.values(listNames)) {
    const [earlier, saidBefore] = [byId(before[name]), byId(cmsBefore?.[name] ?? [])];
    const saidAfter = byId(cmsAfter[name]);
    for (const entry of after[name]) {
      const { documentId } = entry;
      const isSame =
        isDeepStrictEqual(earlier.get(documentId), entry) &&
        isDeepStrictEqual(saidBefore.get(documentId), saidAfter.get(documentId));
      if (isSame) expect(entry).toBe(earlier.get(documentId));
    }
  }
}

function byId(list: readonly { documentId: string }[]): Map<string, object> {
  return new Map(list.map((entry) => [entry.documentId, entry]));
}
