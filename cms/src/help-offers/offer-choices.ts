import { helpAudiences } from '@civil-society/shared/help/help-kind';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { areaUid, helpKindUid, languageUid } from '../content-type-uids';

const namedSchema = z.object({ documentId: z.string(), name: z.string() });
const areasSchema = z.array(namedSchema.extend({ slug: z.string(), kind: z.string() }));
const kindsSchema = z.array(
  namedSchema.extend({ slug: z.string(), audience: z.enum(helpAudiences) }),
);
const languagesSchema = z.array(namedSchema.extend({ code: z.string() }));

/** Something that can be ticked; `value` is its slug or code. */
export type OfferChoice = { documentId: string; value: string; name: string };

/** What an offer can be: kinds of help, areas and languages. */
export type OfferChoices = {
  needsHelp: readonly OfferChoice[];
  wantsToHelp: readonly OfferChoice[];
  /** Municipalities by name, then rural areas. */
  areas: readonly OfferChoice[];
  municipalities: readonly OfferChoice[];
  languages: readonly OfferChoice[];
};

export async function offerChoices(strapi: Core.Strapi): Promise<OfferChoices> {
  const byOrder = [{ order: 'asc' as const }, { name: 'asc' as const }];
  const kinds = kindsSchema.parse(
    await strapi.db.query(helpKindUid).findMany({ orderBy: byOrder }),
  );
  const stored = areasSchema.parse(await strapi.db.query(areaUid).findMany());
  const languages = languagesSchema.parse(
    await strapi.db.query(languageUid).findMany({ orderBy: byOrder }),
  );
  const areas = stored.toSorted(
    (one, other) =>
      Number(one.kind === 'rural_area') - Number(other.kind === 'rural_area') ||
      one.name.localeCompare(other.name, 'fi'),
  );
  const ofSlug = ({ documentId, slug, name }: { documentId: string; slug: string; name: string }) =>
    ({ documentId, value: slug, name }) satisfies OfferChoice;
  return {
    needsHelp: kinds.filter(({ audience }) => audience === 'needs_help').map(ofSlug),
    wantsToHelp: kinds.filter(({ audience }) => audience === 'wants_to_help').map(ofSlug),
    areas: areas.map(ofSlug),
    municipalities: areas.filter(({ kind }) => kind === 'municipality').map(ofSlug),
    languages: languages.map(({ documentId, code, name }) => ({ documentId, value: code, name })),
  };
}
