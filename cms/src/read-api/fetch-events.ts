import type { Core } from '@strapi/strapi';
import { eventUid } from '../content-type-uids';
import { boundedIds } from './bounded-ids';
import { findRows, type RowSelection } from './find-rows';
import { pageArguments } from './page-arguments';
import { image } from './parts/image';
import {
  fetchOrganisations,
  keysOfPublishedOrganisations,
  type PublishedOrganisation,
} from './published-organisations';
import type { QueryArguments } from './read-api-type';

type EventRow = {
  ownerKey: string;
  recurrenceExceptions: { date: string }[];
  image: { width: number | null; height: number | null } | null;
};

/**
 * A page of the published events of published organisations. The organiser is found by
 * `ownerKey`, not through the relation: publishing an organisation anew makes a new row, and an
 * organisation that was away and came back must find its events again.
 */
export async function fetchEvents(
  strapi: Core.Strapi,
  queryArguments: QueryArguments,
  selection: RowSelection,
): Promise<object[]> {
  const { where, ...page } = pageArguments(queryArguments);
  const organisers = keysOfOrganisers(strapi, queryArguments.organiserIds);
  const rows = await findRows<EventRow>(strapi, eventUid, {
    ...selection,
    ...page,
    // In the database, so that a page is full as long as there are events left.
    where: { ...where, ownerKey: { $in: organisers } },
  });
  const organiserByKey = await fetchOrganisations(strapi, new Set(rows.map((row) => row.ownerKey)));
  return rows.flatMap((row) => {
    const organiser = organiserByKey.get(row.ownerKey);
    // Unpublished between the two queries: the revision has moved, the reader reads again.
    return organiser === undefined ? [] : [eventFromRow(row, organiser)];
  });
}

function eventFromRow(row: EventRow, organiser: PublishedOrganisation): object {
  return {
    ...row,
    organiser,
    recurrenceExceptions: row.recurrenceExceptions.map(({ date }) => date),
    image: image.fromRow(row.image),
  };
}

function keysOfOrganisers(strapi: Core.Strapi, among: QueryArguments['organiserIds']) {
  const keys = keysOfPublishedOrganisations(strapi);
  return among ? keys.whereIn('document_id', boundedIds('organiserIds', among)) : keys;
}
