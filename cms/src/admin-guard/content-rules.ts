import { z } from 'zod';
import { askedPaths } from './asked-paths';
import type { RequestRule } from './guarded-request';
import { mayAsk } from './may-ask';

/** A rule: the entries are of a content type of ours, never users, roles or files. */
export const ofOurContent: RequestRule = ({ strapi, params }) => {
  const uid = params['model'] ?? params['uid'] ?? '';
  return uid.startsWith('api::') && Object.hasOwn(strapi.contentTypes, uid)
    ? undefined
    : 'not a content type of ours';
};

/** A rule: filters and sorts by nothing that the user may not read. */
export const byReadableAttributes: RequestRule = async (request) => {
  const uid = request.params['model'] ?? '';
  for (const path of askedPaths(request.query))
    if (!(await mayAsk(request, uid, path)))
      return `filters or sorts by ${JSON.stringify(path.join('.').slice(0, 60))}`;
  return undefined;
};

/** A rule: a name in the body is that of a content type of ours. */
export const namesOurContent: RequestRule = ({ body }) =>
  z.object({ contentTypeUID: z.string().startsWith('api::') }).safeParse(body).success
    ? undefined
    : 'not a content type of ours';
