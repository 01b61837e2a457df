import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { areaUid, helpKindUid, helpSectionUid, newsArticleUid } from '../content-type-uids';
import { senderOf, type StoredOffer } from '../help-offers/stored-offer';
import { publicPageUrl } from '../public-site/public-page-url';
import { coverageOf } from './coverage';
import type { HelpOverview } from './help-overview-answers';
import { nextStates } from './next-states';
import { readOffers } from './read-offers';
import { readSection, type SectionVersions } from './read-section';
import { sortOffers } from './sort-offers';

const named = { slug: z.string(), name: z.string() };
const kindsSchema = z.array(z.object(named));
const areasSchema = z.array(
  z
    .object({ ...named, parent: z.object({ slug: z.string() }).nullish() })
    .transform(({ parent, ...area }) => ({ ...area, parent: parent?.slug })),
);

/** Everything that the coordinator's screen of a help section shows, but the queue. */
export async function getHelpOverview(
  strapi: Core.Strapi,
  documentId: string,
  now: Date,
): Promise<HelpOverview> {
  const section = await readSection(strapi, documentId);
  const { draft, published } = section;
  const offers = await readOffers(strapi, documentId);
  const { shown, paused, expiring, silent } = sortOffers(
    offers.published,
    (published ?? draft).confirmationDays,
    now,
  );
  const onSite = new Set(offers.published.map((offer) => offer.documentId));
  const drafts = offers.drafts.filter((offer) => !onSite.has(offer.documentId));
  return {
    documentId,
    state: draft.state,
    version: draft.updatedAt.toISOString(),
    nextStates: [...nextStates(draft.state)],
    hasChanges: hasChanges(section),
    ...publicUrl(section),
    preview: {
      name: draft.name,
      lead: draft.lead ?? '',
      bannerText: draft.bannerText,
      emergencyContacts: draft.emergencyContacts ?? [],
    },
    counts: {
      shown: shown.length,
      paused,
      silent: silent.length,
      drafts: drafts.length,
      news: await countNews(strapi, documentId),
    },
    expiring,
    silent,
    drafts: drafts.map((offer) => ({
      documentId: offer.documentId,
      title: offer.title,
      provider: senderOf(offer),
    })),
    coverage: coverageOf(shown.map(slugsOf), await neededKinds(strapi), await areas(strapi)),
  };
}

function slugsOf({ areas, kinds }: StoredOffer) {
  return { areas: areas.map(({ slug }) => slug), kinds: kinds.map(({ slug }) => slug) };
}

function hasChanges({ draft, published }: SectionVersions): boolean {
  return published === undefined || draft.updatedAt > published.updatedAt;
}

function publicUrl({ published }: SectionVersions): { publicUrl?: string } {
  if (published === undefined || published.state === 'in_preparation') return {};
  const url = publicPageUrl(helpSectionUid, published.slug);
  return url === undefined ? {} : { publicUrl: url };
}

/** By the drafts, whose link to the section holds also before either is published. */
async function countNews(strapi: Core.Strapi, documentId: string): Promise<number> {
  const articles = strapi.db.query(newsArticleUid);
  const rows = await articles.findMany({
    select: ['documentId'],
    where: { helpSection: { documentId }, publishedAt: null },
  });
  const $in = z
    .array(z.object({ documentId: z.string() }))
    .parse(rows)
    .map((row) => row.documentId);
  return articles.count({ where: { documentId: { $in }, publishedAt: { $notNull: true } } });
}

async function neededKinds(strapi: Core.Strapi) {
  const kinds = await strapi.db.query(helpKindUid).findMany({
    where: { audience: 'needs_help' },
    orderBy: [{ order: 'asc' }, { name: 'asc' }],
  });
  return kindsSchema.parse(kinds);
}

async function areas(strapi: Core.Strapi) {
  const all = await strapi.db
    .query(areaUid)
    .findMany({ populate: { parent: { select: ['slug'] } }, orderBy: { name: 'asc' } });
  return areasSchema.parse(all);
}
