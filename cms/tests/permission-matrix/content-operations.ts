import type { ContentOperation } from './content-operation.ts';
import { hasDrafts } from './subject.ts';

const type = '/content-manager/collection-types/:model';
const relations = '/content-manager/relations/:model';
const published: ContentOperation['isPossible'] = (_subject, { state }) => state === 'published';
const draftable: ContentOperation['isPossible'] = (subject) => hasDrafts(subject);
const related: ContentOperation['isPossible'] = ({ relation }) => relation !== undefined;
const never = () => false;

/** Everything that Strapi's content manager offers for a collection. */
export const contentOperations: readonly ContentOperation[] = [
  { name: 'list', method: 'GET', path: type, needs: ['read'], per: 'type' },
  {
    name: 'list what is published',
    method: 'GET',
    path: type,
    query: '?status=published',
    needs: ['read'],
    per: 'type',
  },
  {
    name: 'offer choices of a relation',
    method: 'GET',
    path: `${relations}/:targetField`,
    needs: ['read'],
    per: 'type',
    isPossible: related,
  },
  { name: 'create', method: 'POST', path: type, needs: ['create'], per: 'owner', body: 'sample' },
  {
    name: 'create and publish',
    method: 'POST',
    path: `${type}/actions/publish`,
    needs: ['create', 'publish'],
    per: 'owner',
    body: 'sample',
    isPossible: draftable,
  },
  { name: 'read', method: 'GET', path: `${type}/:id`, needs: ['read'], per: 'entry' },
  {
    name: 'read the published version',
    method: 'GET',
    path: `${type}/:id`,
    query: '?status=published',
    needs: ['read'],
    per: 'entry',
  },
  {
    name: 'read a relation',
    method: 'GET',
    path: `${relations}/:id/:targetField`,
    needs: ['read'],
    per: 'entry',
    isPossible: related,
  },
  {
    name: 'count unpublished relations',
    method: 'GET',
    path: `${type}/:id/actions/countDraftRelations`,
    needs: ['read'],
    per: 'entry',
  },
  {
    name: 'update',
    method: 'PUT',
    path: `${type}/:id`,
    needs: ['update'],
    per: 'entry',
    body: 'change',
  },
  { name: 'delete', method: 'DELETE', path: `${type}/:id`, needs: ['delete'], per: 'entry' },
  {
    name: 'publish',
    method: 'POST',
    path: `${type}/:id/actions/publish`,
    needs: ['publish'],
    per: 'entry',
    body: 'change',
    isPossible: draftable,
  },
  {
    name: 'unpublish',
    method: 'POST',
    path: `${type}/:id/actions/unpublish`,
    needs: ['publish'],
    per: 'entry',
    isPossible: published,
  },
  {
    name: 'discard changes',
    method: 'POST',
    path: `${type}/:id/actions/discard`,
    needs: ['update'],
    per: 'entry',
    isPossible: published,
  },
  {
    name: 'copy',
    method: 'POST',
    path: `${type}/clone/:sourceId`,
    needs: ['create'],
    per: 'entry',
    body: 'sample',
  },
  {
    name: 'copy without a form',
    method: 'POST',
    path: `${type}/auto-clone/:sourceId`,
    needs: ['create'],
    per: 'entry',
    // Every type of ours has values that no two entries share.
    isPossible: never,
  },
  ...(['bulkPublish', 'bulkUnpublish'] as const).map((name): ContentOperation => ({
    name,
    method: 'POST',
    path: `${type}/actions/${name}`,
    needs: ['publish'],
    per: 'entry',
    body: 'ids',
    isPossible: draftable,
  })),
  {
    name: 'bulkDelete',
    method: 'POST',
    path: `${type}/actions/bulkDelete`,
    needs: ['delete'],
    per: 'entry',
    body: 'ids',
  },
  {
    name: 'check several before publishing',
    method: 'POST',
    path: `${type}/actions/bulkFindForValidation`,
    needs: ['read'],
    per: 'entry',
    body: 'ids',
  },
  {
    name: 'count unpublished relations of several',
    method: 'GET',
    path: `${type}/actions/countManyEntriesDraftRelations`,
    query: '?documentIds[]=:id',
    needs: ['read'],
    per: 'entry',
  },
];
