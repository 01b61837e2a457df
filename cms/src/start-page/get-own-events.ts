import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { eventUid } from '../content-type-uids';
import { publicPageUrl } from '../public-site/public-page-url';
import { entryState } from './entry-state';
import { getLatestReviews } from './get-latest-reviews';
import { getPublishedRows } from './get-published-rows';
import { ownSchedule } from './own-schedule';
import type { OwnEvent } from './start-page-answers';

const optional = z
  .string()
  .nullish()
  .transform((value) => value || undefined);
const draftsSchema = z.array(
  z.object({
    documentId: z.string(),
    title: z.string().nullable(),
    organiser: z.object({ name: z.string().nullable() }).nullable(),
    startsAt: optional,
    endsAt: optional,
    allDay: z.boolean().nullable(),
    recurrenceRule: optional,
    recurrenceExceptions: z.array(z.object({ date: z.string() })),
    updatedAt: z.coerce.date(),
    hiddenAt: z.coerce.date().nullable(),
    hiddenReason: z.string().nullable(),
  }),
);

/**
 * Events of the organisations of `ownerKeys` that are still to come or go on, the next first, and
 * after them those that were over before anybody published them.
 */
export async function getOwnEvents(
  strapi: Core.Strapi,
  ownerKeys: readonly string[],
  now: Date,
): Promise<OwnEvent[]> {
  const rows = await strapi.db.query(eventUid).findMany({
    where: { ownerKey: { $in: [...ownerKeys] }, publishedAt: { $null: true } },
    populate: { organiser: true, recurrenceExceptions: true },
  });
  const drafts = draftsSchema.parse(rows).map((draft) => {
    const schedule = {
      ...draft,
      allDay: draft.allDay ?? false,
      recurrenceExceptions: draft.recurrenceExceptions.map(({ date }) => date),
    };
    return { draft, schedule: ownSchedule(schedule, now.toISOString()) };
  });
  const documentIds = drafts.map(({ draft }) => draft.documentId);
  const published = await getPublishedRows(strapi, eventUid, documentIds);
  const reviews = await getLatestReviews(strapi, eventUid, documentIds);
  return drafts
    .filter(({ draft, schedule }) => !schedule.isPast || !published.has(draft.documentId))
    .toSorted((one, other) => orderKey(one.schedule).localeCompare(orderKey(other.schedule)))
    .map(({ draft, schedule }) => {
      const { documentId, title, organiser } = draft;
      const live = published.get(documentId);
      return {
        documentId,
        title: title ?? '',
        organiser: organiser?.name ?? undefined,
        when: schedule.when,
        isForgotten: schedule.isPast,
        state: entryState({ draft, published: live }, reviews.get(documentId)),
        publicUrl: live && publicPageUrl(eventUid, live.slug),
      };
    });
}

function orderKey({ isPast, next }: ReturnType<typeof ownSchedule>): string {
  return `${isPast ? 1 : 0} ${next ?? '~'}`;
}
