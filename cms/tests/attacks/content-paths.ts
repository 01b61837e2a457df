import { eventUid, organisationUid } from '../../src/content-type-uids';
import { collectionPath } from '../collection-path.ts';
import type { AttackWorld } from './attack-world.ts';

/** Everywhere that content is read in the admin, with a query. */
export function contentPaths({ own }: AttackWorld, query: string): string[] {
  const relations = '/content-manager/relations';
  return [
    `${relations}/${eventUid}/organiser?${query}`,
    `${relations}/${eventUid}/area?pageSize=10&${query}`,
    `${relations}/${eventUid}/area?id=${own.event}&${query}`,
    `${relations}/${eventUid}/${own.event}/organiser?${query}`,
    `${collectionPath(eventUid)}?page=1&${query}`,
    `${collectionPath(organisationUid)}?page=1&pageSize=10&${query}`,
    `${collectionPath(eventUid, own.event)}?${query}`,
    `${collectionPath(organisationUid, own.organisation)}?${query}`,
    `${collectionPath(eventUid, own.event)}/actions/countDraftRelations?${query}`,
  ];
}
