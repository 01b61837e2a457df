import { eventUid } from '../content-type-uids';
import { dataOf, replaceData, type DocumentMiddleware } from './document-write';

/**
 * A form that hides a field sends nothing for it, so that what was written into it before would stay,
 * unseen and in contradiction: a price of what is free, days left out of what no longer repeats.
 */
export function dropHiddenValues(): DocumentMiddleware {
  return async (context, next) => {
    if (context.uid === eventUid && context.action === 'update') {
      const data = dataOf(context);
      replaceData(context, {
        ...(data.isFree === true ? { price: null } : {}),
        ...(data.recurrenceRule === null || data.recurrenceRule === ''
          ? { recurrenceExceptions: [] }
          : {}),
        ...data,
      });
    }
    return next();
  };
}
