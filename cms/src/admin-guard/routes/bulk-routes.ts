import { z } from 'zod';
import { ofOurContent } from '../content-rules';
import { bodyMatches, queryMatches } from '../matches';
import { ofPage } from '../of-page';
import { entryId, sort } from '../query-shapes';
import type { EditorRoute } from './editor-route';
import { coordinator as roles } from './editors';

const documentIds = z.array(entryId.min(1)).min(1).max(100);
const selection = bodyMatches(z.strictObject({ documentIds }));
const types = '/content-manager/collection-types/:model';

/**
 * What works on many entries at once or on copies. Strapi judges these by the type and not by the
 * entry, so they are for those who may write every entry of it.
 */
export const bulkRoutes = [
  ...(['bulkPublish', 'bulkUnpublish', 'bulkDelete'] as const).map((action) => ({
    method: 'POST' as const,
    path: `${types}/actions/${action}`,
    roles,
    rules: [ofOurContent, ...ofPage, selection],
  })),
  {
    method: 'POST',
    path: `${types}/actions/bulkFindForValidation`,
    roles,
    rules: [
      ofOurContent,
      ...ofPage,
      bodyMatches(
        z.strictObject({ documentIds, sort: sort.optional(), locale: z.null().optional() }),
      ),
    ],
  },
  {
    method: 'GET',
    path: `${types}/actions/countManyEntriesDraftRelations`,
    roles,
    rules: [ofOurContent, queryMatches(z.strictObject({ documentIds }))],
  },
  ...(['clone', 'auto-clone'] as const).map((action) => ({
    method: 'POST' as const,
    path: `${types}/${action}/:sourceId`,
    roles,
    rules: [ofOurContent, ...ofPage, bodyMatches(z.looseObject({ locale: z.null().optional() }))],
  })),
] satisfies EditorRoute[];
