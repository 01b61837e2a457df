import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { createSiteIndexer } from '../../src/view-models/site-index.ts';
import {
  event,
  newsArticle,
  now,
  organisation,
  sampleContent,
} from '../../src/view-models/testing/sample-content.ts';
import { createFeedFiles } from './feed-files.ts';

const content = sampleContent({
  organisations: [organisation({ slug: 'kuoro' }), organisation({ slug: 'hiljainen' })],
  events: [
    event({ slug: 'konsertti', title: 'Konsertti & kahvit', themes: ['kulttuuri'] }),
    event({ slug: 'harjoitus', kind: 'ongoing_activity', recurrenceRule: 'FREQ=WEEKLY' }),
    event({ slug: 'mennyt', startsAt: '2026-01-01T10:00:00Z', endsAt: '2026-01-01T11:00:00Z' }),
  ],
  newsArticles: [newsArticle({ slug: 'uutinen', title: 'Uusi <tila>', areas: ['kuopio'] })],
});
const site = 'https://esimerkki.fi';
const filesOf = (index = createSiteIndexer()(content, now)) => createFeedFiles(site)(index);
const names = (text: string | undefined) =>
  [...(text ?? '').matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, name]) => name);

/** Texts of the elements `name` of an XML document. */
function texts(xml: string | undefined, name: string): string[] {
  const found: string[] = [];
  let inside = false;
  const parser = new Parser(
    {
      onopentag: (tag) => {
        if (tag === name) found.push('');
        inside = tag === name;
      },
      ontext: (text) => {
        if (inside) found.push(`${found.pop() ?? ''}${text}`);
      },
      onclosetag: () => {
        inside = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml ?? '');
  return found;
}

it('has calendars of all, of places, of themes, of organisers and of each event to come', async () => {
  const files = await filesOf();
  expect(names(files.get('tapahtumat/kalenteri.ics'))).toEqual(['Konsertti & kahvit']);
  expect(names(files.get('kunnat/kuopio/kalenteri.ics'))).toEqual(['Konsertti & kahvit']);
  expect(names(files.get('kunnat/kaavi/kalenteri.ics'))).toEqual([]);
  expect(names(files.get('teemat/kulttuuri/kalenteri.ics'))).toEqual(['Konsertti & kahvit']);
  // What goes on stands where somebody follows its organisation.
  expect(names(files.get('jarjestot/kuoro/kalenteri.ics'))).toEqual([
    'harjoitus',
    'Konsertti & kahvit',
  ]);
  expect(names(files.get('tapahtumat/harjoitus/kalenteri.ics'))).toEqual(['harjoitus']);
  expect(files.has('tapahtumat/mennyt/kalenteri.ics')).toBe(false);
  expect(files.has('jarjestot/hiljainen/kalenteri.ics')).toBe(false);
});

it('has lists of events and of news for feed readers, with whole addresses', async () => {
  const files = await filesOf();
  const events = files.get('kunnat/kuopio/tapahtumat.xml');
  expect(texts(events, 'title').slice(1)).toEqual(['Konsertti & kahvit']);
  expect(texts(events, 'link').slice(1)).toEqual([`${site}/tapahtumat/konsertti/`]);
  expect(texts(events, 'description')[1]).toContain('to 26.11.');
  const news = files.get('uutiset/rss.xml');
  expect(texts(news, 'title').slice(1)).toEqual(['Uusi <tila>']);
  expect(texts(files.get('kunnat/kaavi/uutiset.xml'), 'item')).toEqual([]);
});

it('makes only those files anew whose list has changed', async () => {
  const indexer = createSiteIndexer();
  const write = createFeedFiles(site);
  const first = await write(indexer(content, now));
  const [konsertti, ...others] = content.events;
  if (!konsertti) throw new Error('the content has an event');
  const changed = { ...content, events: [{ ...konsertti, title: 'Juhla' }, ...others] };
  const second = await write(indexer(changed, now));
  const differing = [...second].filter(([file, text]) => first.get(file) !== text);
  expect(differing.map(([file]) => file).toSorted()).toEqual([
    'jarjestot/kuoro/kalenteri.ics',
    'kunnat/kuopio/kalenteri.ics',
    'kunnat/kuopio/tapahtumat.xml',
    'tapahtumat/kalenteri.ics',
    'tapahtumat/konsertti/kalenteri.ics',
    'tapahtumat/rss.xml',
    'teemat/kulttuuri/kalenteri.ics',
    'teemat/kulttuuri/tapahtumat.xml',
  ]);
  expect(second).toEqual(await filesOf(createSiteIndexer()(changed, now)));
});
