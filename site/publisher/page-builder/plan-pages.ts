import type { PageLocals } from '../../src/site-pages/page-locals.ts';
import { sitePages, type SitePage } from '../../src/site-pages/site-pages.ts';
import type { SiteIndex } from '../../src/view-models/site-index.ts';
import type { RenderJob } from '../renderer/render-job.ts';
import { viewHash, type PageState, type PageStates } from './page-states.ts';
import { recordReads, type Fact, type Facts } from './record-reads.ts';

export type PagePlan = {
  /**
   * The pages to be rendered, made one by one as they are asked for: all at once are too many.
   * Undefined between them is a rest, for whoever else has something to do in this thread.
   */
  jobs: Iterable<RenderJob | undefined>;
  /** What the pages are made from then; whole when the last of `jobs` has been taken. */
  states: PageStates;
};

const viewsBetweenRests = 20;

/**
 * Finds out which pages have to be rendered. A page whose entry is the same, and for whom every
 * question it asked has the same answer, is not even looked at; of the others the view model is
 * made, and where its hash is as before, the page is as before.
 * @param all render every page, whatever is known of it
 */
export function planPages(
  index: SiteIndex,
  shell: PageLocals['shell'],
  before: PageStates,
  { all = false }: { all?: boolean } = {},
): PagePlan {
  const pages = new Map<string, PageState>();
  const isSameFrame = before.frame === index.frame;
  const { facts, stale } = checkFacts(before.facts, index);
  const isAsBefore = (page: SitePage, state: PageState) =>
    isSameFrame && state.subject === page.subject && !state.facts.some((fact) => stale.has(fact));

  const shellText = JSON.stringify(shell);
  function* jobs(): Generator<RenderJob | undefined> {
    let made = 0;
    for (const page of sitePages(index)) {
      // Two entries can't have one address; if they do, the first has it, as in every list.
      if (pages.has(page.path)) continue;
      const known = before.pages.get(page.path);
      if (known && !all && isAsBefore(page, known)) {
        pages.set(page.path, known);
        continue;
      }
      const { state, locals } = makeState(page, { index, shell: shellText, facts });
      pages.set(page.path, state);
      if (all || known?.viewHash !== state.viewHash) yield { path: page.path, locals };
      made += 1;
      if (made % viewsBetweenRests === 0) yield undefined;
    }
  }
  return { jobs: jobs(), states: { pages, facts, frame: index.frame } };
}

/** `shell` is JSON, the same for all pages. */
type Making = { index: SiteIndex; shell: string; facts: Facts };

function makeState(page: SitePage, { index, shell, facts }: Making) {
  const asked = new Set<Fact>();
  const recorded = recordReads(index, (question, fact) => {
    const shared = facts.get(question) ?? fact;
    facts.set(question, shared);
    asked.add(shared);
  });
  const view = page.view(recorded);
  const text = JSON.stringify(view);
  const locals = `{"shell":${shell},"view":${text}}`;
  const state: PageState = {
    viewHash: viewHash(locals),
    searchHash: view.page.meta.searchEntry && viewHash(text),
    subject: page.subject,
    facts: [...asked],
  };
  return { state, locals };
}

/** The facts that still hold, and those that do not. */
function checkFacts(before: Readonly<Facts>, index: SiteIndex) {
  const facts: Facts = new Map();
  const stale = new Set<Fact>();
  for (const [question, fact] of before)
    if (Object.is(fact.ask(index), fact.answer)) facts.set(question, fact);
    else stale.add(fact);
  return { facts, stale };
}
