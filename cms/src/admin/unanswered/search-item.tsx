import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { UnansweredSearch } from '../../unanswered-searches/unanswered-searches-answers';
import { formatMoment } from '../start-page/format-moment';
import { useDecide } from './use-decide';
import { useText } from './use-text';

type Props = { search: UnansweredSearch; onChange(): void };

/** Words that found nothing: how often they were sent, and what to do about them. */
export function SearchItem({ search, onChange }: Props) {
  const text = useText();
  const decide = useDecide();
  const [isBusy, setIsBusy] = useState(false);
  const { words, times, lastAt, synonym } = search;
  const synonymButton = synonym ? 'open' : 'make';
  const run = async (action: (search: UnansweredSearch) => Promise<void>) => {
    setIsBusy(true);
    await action(search);
    setIsBusy(false);
    // Also after a refusal, for then what is shown is old.
    onChange();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="delta" style={{ overflowWrap: 'anywhere' }}>
        {words}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('sent', { times, moment: formatMoment(lastAt, new Date()) })}
      </Typography>
      {synonym && (
        <Typography tag="p">{text(synonym.isPublished ? 'published' : 'draft')}</Typography>
      )}
      <Flex gap={3} wrap="wrap">
        <Button
          loading={isBusy}
          aria-label={text(`${synonymButton}.name`, { words })}
          onClick={() => run(decide.openSynonym)}
        >
          {text(synonymButton)}
        </Button>
        <Button
          variant="secondary"
          disabled={isBusy}
          aria-label={text('remove.name', { words })}
          onClick={() => run(decide.remove)}
        >
          {text('remove')}
        </Button>
      </Flex>
    </Flex>
  );
}
