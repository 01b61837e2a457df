import { areaSchema, type Area } from '@civil-society/shared/area/area';
import type { AreaFragment } from '../generated/read-api.ts';
import { presentValues } from './present-values.ts';

/** @throws ZodError with every problem of the entry. */
export function areaFromCms(entry: AreaFragment): Area {
  return areaSchema.parse({ ...presentValues(entry), parent: entry.parent?.slug });
}
