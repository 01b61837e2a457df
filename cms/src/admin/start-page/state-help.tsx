import { Typography } from '@strapi/design-system';
import type { EntryState } from '../../start-page/start-page-answers';
import { formatMoment } from './format-moment';
import { useText } from './text';

/** What an entry's state means for its writer; nothing where there is nothing to say. */
export function StateHelp({ state }: { state: EntryState }) {
  const words = useWords(state);
  if (words === undefined) return null;
  return (
    <Typography tag="p" textColor="neutral700" className="cs-words">
      {words}
    </Typography>
  );
}

function useWords(state: EntryState): string | undefined {
  const text = useText();
  switch (state.state) {
    case 'draft':
      return text('state.help.draft');
    case 'waiting':
      return text('state.help.waiting', { time: formatMoment(state.since, new Date()) });
    case 'returned':
      return state.message === '' ? undefined : text('state.message', { message: state.message });
    case 'hidden':
      return text('state.reason', { reason: state.reason });
    case 'published':
      return state.hasChanges ? text('state.help.changes') : undefined;
  }
}
