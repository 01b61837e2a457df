import type { Core } from '@strapi/strapi';
import { organisationsWithoutEditor } from '../memberships/organisations-without-editor';
import { getLatestChanges } from './get-latest-changes';
import { getUnverifiedOrganisations } from './get-unverified-organisations';
import { getWaitingHelp } from './get-waiting-help';
import { getWaitingReviews } from './get-waiting-reviews';
import { linkedOrganisations } from './linked-organisations';
import type { CoordinatorPage } from './start-page-answers';

/** What waits for the coordinator, and what has happened. */
export async function getCoordinatorPage(strapi: Core.Strapi, now: Date): Promise<CoordinatorPage> {
  const withoutEditor = await organisationsWithoutEditor({ strapi });
  return {
    role: 'coordinator',
    reviews: await getWaitingReviews(strapi),
    help: await getWaitingHelp(strapi),
    changes: await getLatestChanges(strapi),
    withoutEditor: linkedOrganisations(withoutEditor.organisations),
    notVerified: await getUnverifiedOrganisations(strapi, now),
  };
}
