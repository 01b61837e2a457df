import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { EntryReview } from '../../../review/review-answers';
import { useText } from '../use-text';
import { entryState } from './entry-state';

type Props = { entryReview: EntryReview | undefined; isCoordinator: boolean };

/** The state of an entry with the words that belong to it, and where to go from here. */
export function ReviewPanelContent({ entryReview, isCoordinator }: Props) {
  const text = useText();
  const { name, values, quote, tone } = entryState(entryReview, isCoordinator);
  const review = entryReview?.review;
  const isWaiting = review?.state === 'waiting';
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box role="status" padding={3} hasRadius background={`${tone}100`} borderColor={`${tone}200`}>
        <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
          {text(name, values)}
        </Typography>
        {quote === undefined ? null : (
          <Typography tag="blockquote" textColor="neutral800" style={quoteStyle}>
            {quote}
          </Typography>
        )}
        {isWaiting && review.note !== null ? (
          <Typography tag="p" textColor="neutral800">
            {text('state.waiting-note', { note: review.note })}
          </Typography>
        ) : null}
      </Box>
      {isWaiting && isCoordinator ? (
        <Link tag={RouterLink} to={`/tarkistettavat/${review.id}`}>
          {text('panel.open-review')}
        </Link>
      ) : null}
    </Flex>
  );
}

const quoteStyle = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;
