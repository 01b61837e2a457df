import { helpKindSchema, type HelpKind } from '@civil-society/shared/help/help-kind';
import type { HelpKindFragment } from '../generated/read-api.ts';
import { presentValues } from './present-values.ts';

/** @throws ZodError with every problem of the entry. */
export function helpKindFromCms(entry: HelpKindFragment): HelpKind {
  return helpKindSchema.parse(presentValues(entry));
}
