import type { Core } from '@strapi/strapi';
import { getLatestChanges } from './get-latest-changes';
import { getOrganisationsWithoutEditor } from './get-organisations-without-editor';
import { getUnverifiedOrganisations } from './get-unverified-organisations';
import { getWaitingReviews } from './get-waiting-reviews';
import type { CoordinatorPage } from './start-page-answers';

/** What waits for the coordinator, and what has happened. */
export async function getCoordinatorPage(strapi: Core.Strapi, now: Date): Promise<CoordinatorPage> {
  return {
    role: 'coordinator',
    reviews: await getWaitingReviews(strapi),
    changes: await getLatestChanges(strapi),
    withoutEditor: await getOrganisationsWithoutEditor(strapi),
    notVerified: await getUnverifiedOrganisations(strapi, now),
  };
}
