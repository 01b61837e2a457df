import { expect, it } from 'vitest';
import { createSiteIndexer } from '../../src/view-models/site-index.ts';
import {
  allAreas,
  event,
  now,
  organisation,
  sampleContent,
} from '../../src/view-models/testing/sample-content.ts';
import { createFilterFiles } from './filter-files.ts';

const content = sampleContent({
  organisations: [
    organisation({ slug: 'kerho', languages: ['sv'], accessibility: { stepFreeAccess: true } }),
    organisation({ slug: 'liitto', areas: allAreas }),
  ],
  events: [
    event({ slug: 'kahvit', kind: 'course', onlineUrl: 'https://esimerkki.fi' }),
    event({ slug: 'mennyt', startsAt: '2026-01-01T10:00:00Z', endsAt: '2026-01-01T11:00:00Z' }),
  ],
});

const read = (files: ReadonlyMap<string, string>, name: string) => {
  const text = files.get(name);
  if (text === undefined) throw new Error(`no ${name}`);
  return JSON.parse(text);
};

it('tells what each entry of a list can be found by', () => {
  const files = createFilterFiles()(createSiteIndexer()(content, now));
  const organisations = read(files, 'rajaus/jarjestot.json');
  expect(organisations.entries[0]).toEqual({
    path: '/jarjestot/kerho/',
    values: {
      kunta: ['kuopio'],
      teema: ['ikaihmiset'],
      kenelle: [],
      kieli: ['sv'],
      esteeton: ['1'],
    },
  });
  expect(organisations.entries[1].values.kunta).toContain('*');
  expect(organisations.near.kuopio[0]).toBe('siilinjarvi');
  expect(read(files, 'rajaus/tapahtumat.json').entries).toEqual([
    {
      path: '/tapahtumat/kahvit/',
      values: expect.objectContaining({ laji: ['course'], maksuton: ['1'], verkossa: ['1'] }),
    },
  ]);
});

it('is the same text again when nothing of it has changed, and another when something has', () => {
  const files = createFilterFiles();
  const indexer = createSiteIndexer();
  const first = files(indexer(content, now));
  const [kerho, ...others] = content.organisations;
  if (!kerho) throw new Error('the content has an organisation');
  const changed = { ...content, organisations: [{ ...kerho, languages: [] }, ...others] };
  const second = files(indexer(changed, now));
  expect(second.get('rajaus/tapahtumat.json')).toBe(first.get('rajaus/tapahtumat.json'));
  expect(second.get('rajaus/jarjestot.json')).not.toBe(first.get('rajaus/jarjestot.json'));
});
