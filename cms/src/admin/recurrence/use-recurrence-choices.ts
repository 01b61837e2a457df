import { movedWithStart } from '@civil-society/shared/event/moved-with-start';
import { emptyRecurrence, type RecurrenceForm } from '@civil-society/shared/event/recurrence-form';
import { recurrenceFormOf } from '@civil-society/shared/event/recurrence-form-of';
import { recurrenceRuleOf } from '@civil-society/shared/event/recurrence-rule-of';
import { useEffect, useState } from 'react';

export type RecurrenceChoices = {
  /** Undefined while the stored rule is one that the form has no words for. */
  form: RecurrenceForm | undefined;
  change(choices: Partial<RecurrenceForm>): void;
};

/**
 * The choices behind a field's rule. They are kept beside it, for a rule can't hold what is chosen
 * halfway, and read anew when the rule changes elsewhere: at "discard changes", or after saving.
 */
export function useRecurrenceChoices(
  rule: string,
  startsAt: string | undefined,
  onRule: (rule: string) => void,
): RecurrenceChoices {
  const [state, setState] = useState(() => stateOf(rule, startsAt));
  // The form around the field takes what was chosen only after a render or two.
  const isKnown = rule === state.rule || rule === state.replacedRule;
  const form = isKnown ? state.form : recurrenceFormOf(rule, startsAt);

  function choose(next: RecurrenceForm) {
    const nextRule = recurrenceRuleOf(next);
    setState({ rule: nextRule, replacedRule: rule, startsAt, form: next });
    if (nextRule !== rule) onRule(nextRule);
  }

  useEffect(() => {
    if (!isKnown) setState(stateOf(rule, startsAt));
    else if (state.startsAt !== startsAt && form)
      choose(movedWithStart(form, state.startsAt, startsAt));
    else if (state.startsAt !== startsAt) setState({ ...state, startsAt });
    else if (rule === state.rule && state.replacedRule !== rule)
      setState({ ...state, replacedRule: rule });
  });

  return {
    form,
    change: (choices) => choose({ ...(form ?? emptyRecurrence(startsAt)), ...choices }),
  };
}

function stateOf(rule: string, startsAt: string | undefined) {
  return { rule, replacedRule: rule, startsAt, form: recurrenceFormOf(rule, startsAt) };
}
