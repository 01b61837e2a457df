import type { Temporal } from 'temporal-polyfill';
import type { DemoOrganisation } from '../demo-content-types.ts';
import { inventedBusinessId, inventedRegisterNumber } from './invented-numbers.ts';
import type { ReferenceBook } from './reference-book.ts';
import { blocksFromRichText } from './rich-text.ts';

/**
 * A demo organisation as a document of the CMS.
 * @param index its place among all organisations, for its invented numbers
 */
export function organisationData(
  { registered, verifiedDaysAgo, alternativeNames, ...organisation }: DemoOrganisation,
  index: number,
  reference: Temporal.PlainDate,
  references: ReferenceBook,
) {
  return {
    ...organisation,
    alternativeNames: (alternativeNames ?? []).map((name) => ({ name })),
    description: blocksFromRichText(organisation.description),
    homeMunicipality: references.get('area', organisation.homeMunicipality),
    areas: references.all('area', organisation.areas),
    themes: references.all('theme', organisation.themes),
    targetGroups: references.all('target-group', organisation.targetGroups),
    languages: references.all('language', organisation.languages),
    ...(registered
      ? { businessId: inventedBusinessId(index), registerNumber: inventedRegisterNumber(index) }
      : {}),
    ...(verifiedDaysAgo === undefined
      ? {}
      : { lastVerified: reference.subtract({ days: verifiedDaysAgo }).toString() }),
  };
}
