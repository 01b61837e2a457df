import type { SentForm } from '../public-pages/sent-form';
import type { ChangedFacts } from './offer-facts';

/** Facts as the form has them before anybody types. */
export function fillForm(facts: ChangedFacts): SentForm {
  const { title, description, forWhom, areas, hours, phones, email, website, validThrough } = facts;
  const texts = { title, description, forWhom, hours, email, website, validThrough };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, [value ?? '']])),
    areas,
    ...Object.fromEntries(
      phones.flatMap((phone, index) => [
        [`phones-${index}-number`, [phone.number]],
        [`phones-${index}-hours`, [phone.hours ?? '']],
      ]),
    ),
  };
}
