import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import type { SiteIndex } from '../site-index.ts';

/** An organisation as a line of a list. */
export type OrganisationRow = {
  href: string;
  name: string;
  /** Its home municipality. */
  place: string | undefined;
  /** "tauolla", "lopettanut" */
  status: string | undefined;
  /** In short lists only. */
  summary: string | undefined;
};

export function organisationRow(
  organisation: Organisation,
  index: SiteIndex,
  options: { withSummary: boolean },
): OrganisationRow {
  return {
    href: routes.organisation(organisation.slug),
    name: organisation.name,
    place: index.areaBySlug.get(organisation.homeMunicipality ?? '')?.name,
    status: statusText(organisation),
    summary: options.withSummary ? organisation.summary : undefined,
  };
}

function statusText({ operatingStatus }: Organisation): string | undefined {
  if (operatingStatus === 'active') return undefined;
  return t(`organisation.${operatingStatus}Short`);
}
