import { themeSchema, type Theme } from '@civil-society/shared/theme/theme';
import type { ThemeFragment } from '../generated/read-api.ts';
import { presentValues } from './present-values.ts';

/** @throws ZodError with every problem of the entry. */
export function themeFromCms(entry: ThemeFragment): Theme {
  return themeSchema.parse(presentValues(entry));
}
