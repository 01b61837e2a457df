import type { Core } from '@strapi/strapi';
import { helpOfferUid } from '../content-type-uids';
import { findRows, type RowSelection } from './find-rows';
import { pageArguments } from './page-arguments';
import { publicSectionKeys } from './public-section-keys';
import {
  fetchOrganisations,
  keysOfPublishedOrganisations,
  type PublishedOrganisation,
} from './published-organisations';
import type { QueryArguments } from './read-api-type';

type HelpOfferRow = {
  sectionKey: string;
  organisationKey: string | null;
  byPhone: boolean;
  byOnline: boolean;
  byAtTheDoor: boolean;
  byOnSite: boolean;
};

/**
 * A page of the published offers of sections that the public sees. An organisation's offer is shown
 * with the organisation only, found by key as an event's organiser is (fetch-events.ts).
 */
export async function fetchHelpOffers(
  strapi: Core.Strapi,
  queryArguments: QueryArguments,
  selection: RowSelection,
): Promise<object[]> {
  const { where, ...page } = pageArguments(queryArguments);
  const rows = await findRows<HelpOfferRow>(strapi, helpOfferUid, {
    ...selection,
    ...page,
    where: {
      ...where,
      sectionKey: { $in: publicSectionKeys(strapi) },
      $or: [
        { organisationKey: { $null: true } },
        { organisationKey: { $in: keysOfPublishedOrganisations(strapi) } },
      ],
    },
  });
  const keys = rows.flatMap(({ organisationKey }) => organisationKey ?? []);
  const organisationByKey = await fetchOrganisations(strapi, new Set(keys));
  return rows.flatMap((row) => {
    if (row.organisationKey === null) return [offerFromRow(row, null)];
    const organisation = organisationByKey.get(row.organisationKey);
    // Unpublished between the two queries: the revision has moved, the reader reads again.
    return organisation === undefined ? [] : [offerFromRow(row, organisation)];
  });
}

function offerFromRow(row: HelpOfferRow, organisation: PublishedOrganisation | null): object {
  return {
    ...row,
    helpSection: row.sectionKey,
    organisation,
    access: [
      ...(row.byPhone ? ['phone'] : []),
      ...(row.byOnline ? ['online'] : []),
      ...(row.byAtTheDoor ? ['at_the_door'] : []),
      ...(row.byOnSite ? ['on_site'] : []),
    ],
  };
}
