import { z } from 'zod';
import { firstProblems } from '../help-offers/first-problems';
import type { OfferChoices } from '../help-offers/offer-choices';
import { accessFlags } from '../help-offers/offer-data';
import {
  emailAddress,
  line,
  type ChangedFacts,
  type MoreFacts,
  type OfferFacts,
} from '../help-offers/offer-facts';
import { typedFacts, typedMoreFacts } from '../help-offers/typed-facts';
import type { FieldProblems } from '../public-pages/error-summary';
import { textOf, type SentForm } from '../public-pages/sent-form';
import { helpOfferInput, helpOfferProblems } from '../validation/help-offer-problems';

const contactSchema = z.object({
  contactName: line(120, 'Kirjoita nimesi.'),
  contactEmail: emailAddress.pipe(
    z.string('Kirjoita sähköpostiosoitteesi: lähetämme siihen vahvistuslinkin.'),
  ),
  permission: z.literal('kylla', 'Vahvista, että sinulla on lupa ilmoittaa tämä.'),
});
const groupSchema = z.object({ groupName: line(120, 'Kirjoita järjestön tai ryhmän nimi.') });

/** A whole report as it was typed, checked. */
export type TypedReport = {
  facts: OfferFacts;
  contactName: string;
  contactEmail: string;
  /** Of a group that is not in the directory. */
  groupName: string | null;
};

/**
 * Reads the form; the problems are in the order of its fields.
 * @param isInDirectory whether an organisation was chosen, which needs no other name
 */
export function typedReport(
  form: SentForm,
  choices: OfferChoices,
  isInDirectory: boolean,
  now: Date,
): { report: TypedReport | undefined; problems: FieldProblems } {
  const group = groupSchema.safeParse({ groupName: textOf(form, 'groupName') });
  const more = typedMoreFacts(form, choices);
  const changed = typedFacts(form, choices, now);
  const contact = contactSchema.safeParse({
    contactName: textOf(form, 'contactName'),
    contactEmail: textOf(form, 'contactEmail'),
    permission: textOf(form, 'permission'),
  });
  const problems = inOrder({
    ...(changed.facts && more.facts ? reachProblems(changed.facts, more.facts) : {}),
    ...(isInDirectory ? {} : firstProblems(group.error)),
    ...more.problems,
    ...changed.problems,
    ...firstProblems(contact.error),
  });
  const isWhole = Object.keys(problems).length === 0;
  if (!isWhole || !changed.facts || !more.facts || !contact.data)
    return { report: undefined, problems };
  const { contactName, contactEmail } = contact.data;
  return {
    report: {
      facts: { ...changed.facts, ...more.facts },
      contactName,
      contactEmail,
      groupName: isInDirectory ? null : (group.data?.groupName ?? null),
    },
    problems,
  };
}

/** Fields of the form by the attribute that publishing names. */
const fieldByAttribute = new Map([
  ['phones', 'phones-0-number'],
  ['byPhone', 'access'],
]);

/** What would keep the offer from being published: a way that leads nowhere. */
function reachProblems(changed: ChangedFacts, more: MoreFacts): FieldProblems {
  const problems = helpOfferProblems(
    helpOfferInput.parse({ ...changed, ...accessFlags(more) }),
    true,
  );
  return Object.fromEntries(
    problems.map(({ path: [attribute = ''], message }) => [
      fieldByAttribute.get(attribute) ?? attribute,
      message,
    ]),
  );
}

/** The form's fields from top to bottom. */
const fields = [
  ...['groupName', 'title', 'kinds', 'description', 'forWhom', 'areas', 'hours', 'phones'],
  ...['email', 'website', 'access', 'languages', 'validThrough'],
  ...['contactName', 'contactEmail', 'permission'],
];

function inOrder(problems: FieldProblems): FieldProblems {
  const place = (name: string) => fields.indexOf(name.split('-')[0] ?? name);
  return Object.fromEntries(
    Object.entries(problems).toSorted(([one], [other]) => place(one) - place(other)),
  );
}
