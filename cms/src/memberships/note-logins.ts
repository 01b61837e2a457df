import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { membershipUid } from '../content-type-uids';

const eventSchema = z.object({ user: z.object({ id: z.number() }) });
const membershipsSchema = z.array(z.object({ id: z.number() }));

/**
 * Keeps when an editor last logged in, so that a lead sees who still takes part. Strapi keeps
 * sessions only, and those only until they end.
 */
export function noteLogins({ strapi }: { strapi: Core.Strapi }): void {
  strapi.eventHub.on('admin.auth.success', async (event: unknown) => {
    try {
      await noteLogin(strapi, eventSchema.parse(event).user.id, new Date());
    } catch (error) {
      // A login must not fail for this; the log is where it is seen.
      strapi.log.error('The time of a login could not be noted.', error);
    }
  });
}

async function noteLogin(strapi: Core.Strapi, userId: number, now: Date): Promise<void> {
  const query = strapi.db.query(membershipUid);
  const memberships = await query.findMany({ select: ['id'], where: { user: { id: userId } } });
  const ids = membershipsSchema.parse(memberships).map(({ id }) => id);
  if (ids.length > 0)
    await query.updateMany({ where: { id: { $in: ids } }, data: { lastLoginAt: now } });
}
