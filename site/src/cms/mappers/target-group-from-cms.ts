import { targetGroupSchema, type TargetGroup } from '@civil-society/shared/theme/target-group';
import type { TargetGroupFragment } from '../generated/read-api.ts';
import { presentValues } from './present-values.ts';

/** @throws ZodError with every problem of the entry. */
export function targetGroupFromCms(entry: TargetGroupFragment): TargetGroup {
  return targetGroupSchema.parse(presentValues(entry));
}
