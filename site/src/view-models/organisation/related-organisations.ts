import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { byName } from '../by-name.ts';
import type { SiteIndex } from '../site-index.ts';
import { organisationRow, type OrganisationRow } from './organisation-row.ts';

const most = 4;

/**
 * Others in the same place that share the most themes; of equals those that follow in the alphabet,
 * so that every organisation is named by some and none by all. Without their texts, which change
 * more often than names.
 */
export function relatedOrganisations(
  organisation: Organisation,
  index: SiteIndex,
): OrganisationRow[] {
  const area = organisation.homeMunicipality ?? organisation.areas[0];
  if (area === undefined) return [];
  const shared = new Map<Organisation, number>();
  for (const theme of organisation.themes)
    for (const other of index.organisations({ area, theme }))
      if (other.slug !== organisation.slug && other.operatingStatus !== 'ended')
        shared.set(other, (shared.get(other) ?? 0) + 1);
  const isBefore = (other: Organisation) => byName(other, organisation) < 0;
  return [...shared]
    .sort(
      ([a, sharedWithA], [b, sharedWithB]) =>
        sharedWithB - sharedWithA || Number(isBefore(a)) - Number(isBefore(b)) || byName(a, b),
    )
    .slice(0, most)
    .map(([other]) => organisationRow(other, index, { withSummary: false }));
}
