import { expect, it } from 'vitest';
import { siteShell } from '../../src/view-models/page/site-shell.ts';
import { createSiteIndexer } from '../../src/view-models/site-index.ts';
import {
  event,
  helpKind,
  helpOffer,
  helpSection,
  organisation,
  sampleContent,
} from '../../src/view-models/testing/sample-content.ts';
import { noPages, type PageStates } from './page-states.ts';
import { planPages } from './plan-pages.ts';

const now = '2026-11-23T22:00:00Z';
const content = sampleContent({
  organisations: [
    organisation({ slug: 'kuoro', name: 'Kuoro ry', areas: ['kuopio'] }),
    organisation({ slug: 'kerho', name: 'Kerho ry', areas: ['tervo'], themes: ['kulttuuri'] }),
  ],
  events: [event({ slug: 'konsertti', area: 'kuopio' })],
});

/** Plans content after content, as a publisher does; gives the paths that are rendered. */
function startPlanning() {
  const indexContent = createSiteIndexer();
  let states: PageStates = noPages;
  return (next: typeof content, options?: { all?: boolean; now?: string }) => {
    const index = indexContent(next, options?.now ?? now);
    const shell = siteShell(index, { showDemoNotice: false });
    const plan = planPages(index, shell, states, options);
    const paths = [...plan.jobs].flatMap((job) => (job ? [job.path] : []));
    ({ states } = plan);
    return paths;
  };
}

const withSummary = (summary: string) => ({
  ...content,
  organisations: content.organisations.map((one) =>
    one.slug === 'kuoro' ? { ...one, summary } : one,
  ),
});

it('renders every page once, and none of what stays the same', () => {
  const plan = startPlanning();
  const first = plan(content);
  expect(first).toEqual(expect.arrayContaining(['/', '/jarjestot/kuoro/', '/404.html', '/haku/']));
  expect(new Set(first).size).toBe(first.length);
  expect(plan(content)).toEqual([]);
  expect(plan({ ...content, revision: 2 })).toEqual([]);
});

it('renders a changed entry’s page and the lists that show what has changed', () => {
  const plan = startPlanning();
  plan(content);
  const rendered = plan(withSummary('Uusi tiivistelmä.'));
  expect(rendered).toEqual(
    expect.arrayContaining(['/jarjestot/kuoro/', '/kunnat/kuopio/', '/jarjestot/']),
  );
  expect(rendered).not.toContain('/kunnat/tervo/');
  expect(rendered).not.toContain('/jarjestot/kerho/');
  expect(rendered).not.toContain('/');
});

it('renders an organisation’s page when its events change', () => {
  const plan = startPlanning();
  plan(content);
  const events = content.events.map((one) => ({ ...one, title: 'Joulukonsertti' }));
  expect(plan({ ...content, events })).toEqual(
    expect.arrayContaining(['/jarjestot/kuoro/', '/tapahtumat/konsertti/', '/tapahtumat/', '/']),
  );
});

it('renders nothing when a change is taken back', () => {
  const plan = startPlanning();
  plan(content);
  const same = content.organisations.map((one) => ({ ...one }));
  expect(plan({ ...content, organisations: same })).toEqual([]);
});

it('forgets the page of what is gone, and renders it again when it comes back', () => {
  const plan = startPlanning();
  plan(content);
  const without = content.organisations.filter(({ slug }) => slug !== 'kerho');
  expect(plan({ ...content, organisations: without })).not.toContain('/jarjestot/kerho/');
  expect(plan(content)).toContain('/jarjestot/kerho/');
});

it('renders every page when it is told to, and when what is around every page has changed', () => {
  const plan = startPlanning();
  const all = plan(content).toSorted();
  expect(plan(content, { all: true }).toSorted()).toEqual(all);
  const page = { documentId: 'p', slug: 'tietoa', title: 'Tietoa', body: [], updatedAt: now };
  const withPage = plan({ ...content, pages: [page] });
  expect(withPage.toSorted()).toEqual([...all, '/tietoa/'].toSorted());
});

it('renders what the day changes, on another day', () => {
  const plan = startPlanning();
  plan(content);
  const rendered = plan(content, { now: '2026-11-26T22:00:00Z' });
  expect(rendered).toContain('/tapahtumat/konsertti/');
  expect(rendered).not.toContain('/tietoa/');
  expect(rendered).not.toContain('/404.html');
});

it('renders the places that help is for when it is paused, and every page when a section opens', () => {
  const plan = startPlanning();
  const section = helpSection({ slug: 'korona-apu', state: 'quiet' });
  const offer = helpOffer({ slug: 'kassi', areas: ['tervo'] });
  const withHelp = {
    ...content,
    helpSections: [section],
    helpKinds: [helpKind({ slug: 'asiointiapu' })],
    helpOffers: [offer],
  };
  plan(withHelp);
  const paused = { ...withHelp, helpOffers: [{ ...offer, isPaused: true }] };
  const rendered = plan(paused);
  expect(rendered).toEqual(
    expect.arrayContaining([
      '/apu/korona-apu/',
      '/apu/korona-apu/tarvitsen-apua/tervo/',
      '/apu/korona-apu/tervo/juliste/',
      '/apu/korona-apu/apu/kassi/',
    ]),
  );
  expect(rendered).not.toContain('/apu/korona-apu/iisalmi/juliste/');
  expect(rendered).not.toContain('/');
  expect(plan({ ...paused, helpSections: [{ ...section, state: 'open' }] })).toEqual(
    expect.arrayContaining(['/', '/jarjestot/kuoro/', '/404.html', '/apu/korona-apu/']),
  );
});

it('finds by the search what it found, when a banner comes onto every page', () => {
  const statesWith = (state: 'quiet' | 'open') => {
    const helpSections = [helpSection({ slug: 'korona-apu', state })];
    const index = createSiteIndexer()({ ...content, helpSections }, now);
    const plan = planPages(index, siteShell(index, { showDemoNotice: false }), noPages);
    expect([...plan.jobs].length).toBeGreaterThan(0);
    return plan.states.pages.get('/jarjestot/kuoro/');
  };
  const [quiet, open] = [statesWith('quiet'), statesWith('open')];
  expect(open?.searchHash).toBeDefined();
  expect(open?.searchHash).toBe(quiet?.searchHash);
  expect(open?.viewHash).not.toBe(quiet?.viewHash);
});
