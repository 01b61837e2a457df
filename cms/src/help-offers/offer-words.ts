import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import type { HelpAccess } from '@civil-society/shared/help/help-offer';
import type { ChangedFacts } from './offer-facts';

export const accessWords: Record<HelpAccess, string> = {
  phone: 'Puhelimitse',
  online: 'Verkossa',
  at_the_door: 'Kotiovelle tuotuna',
  on_site: 'Paikan päällä',
};

/** A fact of an offer as people read it; null where there is none. */
export type FactWords = { field: keyof ChangedFacts; label: string; words: string | null };

/**
 * The public facts that the mail's form changes, in Finnish.
 * @param areaName of an area's slug
 */
export function factWords(facts: ChangedFacts, areaName: (slug: string) => string): FactWords[] {
  const { title, description, forWhom, areas, hours, phones, email, website } = facts;
  return [
    { field: 'title', label: 'Mitä', words: title },
    { field: 'description', label: 'Tarkemmin', words: description },
    { field: 'forWhom', label: 'Kenelle', words: forWhom },
    { field: 'areas', label: 'Missä', words: areas.map(areaName).join(', ') || null },
    { field: 'hours', label: 'Milloin', words: hours },
    {
      field: 'phones',
      label: 'Puhelin',
      words:
        phones
          .map((phone) => `${phone.number}${phone.hours === null ? '' : ` (${phone.hours})`}`)
          .join('\n') || null,
    },
    { field: 'email', label: 'Sähköposti', words: email },
    { field: 'website', label: 'Verkko-osoite', words: website },
    {
      field: 'validThrough',
      label: 'Viimeinen päivä',
      words: facts.validThrough === null ? null : formatFullDate(facts.validThrough),
    },
  ];
}
