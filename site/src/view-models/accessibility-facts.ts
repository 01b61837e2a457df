import type { Accessibility } from '@civil-society/shared/content/accessibility';
import { t } from '../i18n/t.ts';

/** A known fact of access: `isMet` false says that something is known not to be there. */
export type AccessibilityFact = { isMet: boolean; text: string };

const questions = [
  'stepFreeAccess',
  'accessibleToilet',
  'accessibleParking',
  'inductionLoop',
  'signLanguage',
  'assistanceDogsWelcome',
] as const;

/** The known facts and the note; what is not known is not guessed. Undefined without either. */
export function accessibilityFacts(
  accessibility: Accessibility | undefined,
): { facts: AccessibilityFact[]; note: string | undefined } | undefined {
  if (accessibility === undefined) return undefined;
  const facts = questions.flatMap((question) => {
    const isMet = accessibility[question];
    if (isMet === undefined) return [];
    return [{ isMet, text: t(`accessibility.${question}.${isMet ? 'yes' : 'no'}`) }];
  });
  const { note } = accessibility;
  return facts.length > 0 || note !== undefined ? { facts, note } : undefined;
}
