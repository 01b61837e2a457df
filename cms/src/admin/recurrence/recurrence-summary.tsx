import type { Schedule } from '@civil-society/shared/event/occurrences';
import { incompleteRule, recurrenceRuleProblem } from '@civil-society/shared/event/recurrence-rule';
import { recurrencePreview } from '@civil-society/shared/finnish/recurrence-preview';
import { Box, Typography } from '@strapi/design-system';
import { useText } from './use-text';

type Props = { schedule: Omit<Schedule, 'recurrenceRule'>; rule: string };

/** What was chosen, in words and with the next days; told again whenever it changes. */
export function RecurrenceSummary({ schedule, rule }: Props) {
  const summary = useSummary(schedule, rule);
  return (
    <Box role="status" aria-live="polite">
      {summary !== '' && (
        <Box background="primary100" padding={4} hasRadius>
          <Typography>{summary}</Typography>
        </Box>
      )}
    </Box>
  );
}

function useSummary(schedule: Props['schedule'], rule: string): string {
  const text = useText();
  if (rule === '') return '';
  if (rule === incompleteRule) return text('incomplete');
  if (recurrenceRuleProblem(rule) !== undefined) return text('unreadable');
  const now = new Date().toISOString();
  const preview = recurrencePreview({ ...schedule, recurrenceRule: rule }, now);
  if (preview === undefined) return text('noStart');
  const { words, nextDays, goesOn } = preview;
  return nextDays.length === 0
    ? text('summary.over', { words })
    : text('summary', { words, days: `${nextDays.join(', ')}${goesOn ? ' …' : ''}` });
}
