import { localDate } from '@civil-society/shared/event/local-time';
import { helpAccessWays } from '@civil-society/shared/help/help-offer';
import type { FieldProblems } from '../public-pages/error-summary';
import { listOf, textOf, type SentForm } from '../public-pages/sent-form';
import type { OfferChoice, OfferChoices } from './offer-choices';
import {
  changedFactsSchema,
  moreFactsSchema,
  mostPhones,
  type ChangedFacts,
  type MoreFacts,
} from './offer-facts';
import { firstProblems } from './first-problems';

type Read<Facts> = { facts: Facts | undefined; problems: FieldProblems };

/** How a checkbox says that an offer is for the whole region: every municipality at once. */
export const wholeRegion = 'koko-maakunta';

/** The facts that both forms ask; undefined where something is wrong with them. */
export function typedFacts(form: SentForm, choices: OfferChoices, now: Date): Read<ChangedFacts> {
  const parsed = changedFactsSchema.safeParse({
    ...Object.fromEntries(
      ['title', 'description', 'forWhom', 'hours', 'email', 'website'].map((name) => [
        name,
        textOf(form, name),
      ]),
    ),
    areas: typedAreas(form, choices),
    phones: Array.from({ length: mostPhones }, (_, index) => ({
      number: textOf(form, `phones-${index}-number`),
      hours: textOf(form, `phones-${index}-hours`),
    })),
    validThrough: isoDate(textOf(form, 'validThrough')),
  });
  const problems = {
    ...firstProblems(parsed.error),
    ...contactProblem(form),
    ...((parsed.data?.validThrough ?? '9999') < localDate(now) ? dayIsOver : {}),
  };
  return { facts: Object.keys(problems).length === 0 ? parsed.data : undefined, problems };
}

const dayIsOver = { validThrough: 'Päivä on jo mennyt. Valitse myöhempi päivä.' };

function contactProblem(form: SentForm): FieldProblems {
  const isWay = (name: string) => /^(email|website|phones-\d+-number)$/.test(name);
  if (Object.keys(form).some((name) => isWay(name) && textOf(form, name).trim() !== '')) return {};
  return {
    'phones-0-number':
      'Kerro ainakin yksi tapa ottaa yhteyttä: puhelin, sähköposti tai verkko-osoite.',
  };
}

/** The facts that only a report asks. */
export function typedMoreFacts(form: SentForm, choices: OfferChoices): Read<MoreFacts> {
  const parsed = moreFactsSchema.safeParse({
    kinds: known(form, 'kinds', [...choices.needsHelp, ...choices.wantsToHelp]),
    access: helpAccessWays.filter((way) => listOf(form, 'access').includes(way)),
    languages: known(form, 'languages', choices.languages),
  });
  return { facts: parsed.data, problems: firstProblems(parsed.error) };
}

function typedAreas(form: SentForm, { areas, municipalities }: OfferChoices): string[] {
  if (!listOf(form, 'areas').includes(wholeRegion)) return known(form, 'areas', areas);
  return municipalities.map(({ value }) => value);
}

function known(form: SentForm, name: string, choices: readonly OfferChoice[]): string[] {
  const sent = listOf(form, name);
  return choices.map(({ value }) => value).filter((value) => sent.includes(value));
}

/** As browsers without a calendar get it typed: 31.12.2026. */
function isoDate(typed: string): string {
  const [, day, month, year] = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(typed) ?? [];
  if (!day || !month || !year) return typed;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
