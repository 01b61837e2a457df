import { languageSchema, type Language } from '@civil-society/shared/theme/language';
import type { LanguageFragment } from '../generated/read-api.ts';
import { presentValues } from './present-values.ts';

/** @throws ZodError with every problem of the entry. */
export function languageFromCms(entry: LanguageFragment): Language {
  return languageSchema.parse(presentValues(entry));
}
