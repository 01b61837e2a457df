import { pageSchema, type Page } from '@civil-society/shared/page/page';
import type { PageFragment } from '../generated/read-api.ts';
import { presentValues } from './present-values.ts';

/** @throws ZodError with every problem of the entry. */
export function pageFromCms(entry: PageFragment): Page {
  return pageSchema.parse({ ...presentValues(entry), body: entry.body ?? [] });
}
