import { createContentStore } from '@civil-society/site/src/cms/content-store.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changedIds } from './changed-ids.ts';
import { editorOf } from './editor.ts';
import { startCms, type RunningCms } from './start-cms.ts';

const organisation = (name: string) => ({ name, summary: 'Yhdistys, joka kokoontuu viikoittain.' });
const event = (title: string, organiser: string) => ({
  title,
  kind: 'event',
  summary: 'Leppoisa iltaretki, johon sopivat myös ensikertalaiset.',
  startsAt: '2027-09-10T14:00:00.000Z',
  organiser: related(organiser),
});
const related = (documentId: string) => ({ connect: [{ documentId }] });

describe.each(['sqlite', 'postgres'] as const)(
  'the site’s store of the content, on %s',
  (dialect) => {
    let cms: RunningCms;
    beforeAll(async () => {
      cms = await startCms(dialect);
    });
    afterAll(() => cms.stop());

    test('shows after each change what a whole reading does, and reads only what changed', async () => {
      const editor = editorOf(cms.admin);
      const store = createContentStore(cms.client);
      await store.read();
      /** Acts, and expects these entries to be new objects, or gone, and no others. */
      const changes = async (ids: string[], act: () => Promise<unknown>): Promise<void> => {
        const before = (await store.read()).content;
        await act();
        const { content } = await store.read();
        expect(content).toEqual((await createContentStore(cms.client).read()).content);
        expect(changedIds(before, content)).toEqual([...ids].sort());
      };

      const theme = await editor.create('theme', { name: 'Luonto', icon: 'nature', order: 1 });
      const themes = related(theme);
      const walkers = await editor.publishNew('organisation', {
        ...organisation('Kävelijät'),
        themes,
      });
      const rowers = await editor.publishNew('organisation', organisation('Soutajat'));
      const walk = await editor.publishNew('event', event('Kävely', walkers));
      const hike = await editor.publishNew('event', event('Vaellus', walkers));
      const row = await editor.publishNew('event', event('Soutu', rowers));
      const news = await editor.publishNew('news-article', { title: 'Uutinen', lead: 'Johdanto.' });
      await editor.publishNew('page', { title: 'Tietoa', slug: 'tietoa' });

      const summary = { summary: 'Uusi kuvaus.' };
      const lead = { lead: 'Uusi johdanto.' };
      await changes([rowers], () => editor.publish('organisation', rowers, summary));
      await changes([row], () => editor.publish('event', row, summary));
      await changes([news], () => editor.publish('news-article', news, lead));

      const withEvents = [walkers, walk, hike];
      const name = { name: 'Retkeilijät', slug: 'retkeilijat' };
      await changes(withEvents, () => editor.publish('organisation', walkers, name));
      await changes(withEvents, () => editor.unpublish('organisation', walkers));
      await changes(withEvents, () => editor.publish('organisation', walkers));
      const both = [walkers, rowers];
      const all = [...withEvents, rowers, row];
      await changes(all, () => editor.bulk('bulkUnpublish', 'organisation', both));
      await changes(all, () => editor.bulk('bulkPublish', 'organisation', both));
      const moved = { organiser: related(rowers) };
      await changes([hike], () => editor.publish('event', hike, moved));

      const logo = await editor.upload();
      await changes([rowers], () => editor.publish('organisation', rowers, { logo }));
      await changes([rowers], () => editor.removeFile(logo));

      const { helpKinds, areas } = (await store.read()).content;
      const hidden = { name: 'Tulva-apu', lead: 'Apua tulvan aikana.', state: 'in_preparation' };
      const section = await editor.publishNew('help-section', hidden);
      const own = { helpSection: related(section) };
      const help = {
        ...own,
        kinds: related(helpKinds[0]?.documentId ?? ''),
        areas: related(areas[0]?.documentId ?? ''),
        byOnSite: true,
        hours: 'Arkisin',
      };
      const walkersHelp = { ...help, title: 'Kävelyseuraa', organisation: related(walkers) };
      const theirs = await editor.publishNew('help-offer', walkersHelp);
      const pumps = { ...help, title: 'Pumppuja', groupName: 'Naapurit' };
      const neighbours = await editor.publishNew('help-offer', pumps);
      const ownNews = { title: 'Tulva', lead: 'Vesi nousee.', ...own };
      const flood = await editor.publishNew('news-article', ownNews);
      const ofSection = [section, theirs, neighbours, flood];
      const state = (name: string) => () =>
        editor.publish('help-section', section, { state: name });
      await changes(ofSection, state('open'));
      await changes([section], state('quiet'));
      await changes([neighbours], () =>
        editor.publish('help-offer', neighbours, { isPaused: true }),
      );
      await changes([walkers, walk, theirs], () => editor.unpublish('organisation', walkers));
      await changes([walkers, walk, theirs], () => editor.publish('organisation', walkers));
      await changes(ofSection, () => editor.unpublish('help-section', section));
      await changes(ofSection, () => editor.publish('help-section', section));

      const slug = { slug: 'uusi-luonto' };
      await changes([theme, walkers], () => editor.save('theme', theme, slug));
      await changes([theme, walkers], () => editor.remove('theme', theme));
      await changes([walkers, walk, theirs], () => editor.remove('organisation', walkers));

      expect((await store.read({ whole: true })).drift).toEqual([]);
    });
  },
);
