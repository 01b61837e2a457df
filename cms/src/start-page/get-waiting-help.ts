import type { Core } from '@strapi/strapi';
import { waitingProposals, waitingReports } from '../help-queue/waiting-items';
import type { CoordinatorPage } from './start-page-answers';

/** How many reports and proposed changes wait in each help section; sections without any are left out. */
export async function getWaitingHelp(strapi: Core.Strapi): Promise<CoordinatorPage['help']> {
  const offers = [
    ...(await waitingReports(strapi)).map(({ draft }) => draft),
    ...(await waitingProposals(strapi)).map(({ published }) => published),
  ];
  const sections = offers.flatMap(({ helpSection }) => helpSection ?? []);
  return [...Map.groupBy(sections, ({ documentId }) => documentId).values()].flatMap((same) =>
    same.slice(0, 1).map(({ documentId, name }) => ({ documentId, name, count: same.length })),
  );
}
