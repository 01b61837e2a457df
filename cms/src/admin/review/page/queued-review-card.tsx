import { Badge, Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { QueuedReview } from '../../../review/review-answers';
import { formatMoment } from '../format-moment';
import { useText } from '../use-text';
import { kindText } from './kind-text';

/** What waits, who sent it and since when; the whole decision is a page of its own. */
export function QueuedReviewCard({ review }: { review: QueuedReview }) {
  const text = useText();
  const { id, title, contentType, isNew, organisation, requestedBy, requestedAt, note } = review;
  const values = {
    who: requestedBy ?? text('queue.somebody'),
    moment: formatMoment(requestedAt),
  };
  const facts = [text(kindText(contentType)), ...(organisation === title ? [] : [organisation])];
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex justifyContent="space-between" alignItems="center" gap={4} wrap="wrap">
        <Box flex="1 1 24rem">
          <Flex gap={2} alignItems="center" wrap="wrap">
            <Typography tag="h2" variant="delta">
              {title}
            </Typography>
            <Badge>{text(isNew ? 'queue.new' : 'queue.change')}</Badge>
          </Flex>
          <Typography tag="p" textColor="neutral700">
            {facts.filter(Boolean).join(' · ')}
          </Typography>
          <Typography tag="p" textColor="neutral700">
            {text('queue.sent', values)}
          </Typography>
          {note === null ? null : (
            <Typography tag="p" textColor="neutral800">
              ”{note}”
            </Typography>
          )}
        </Box>
        <LinkButton
          tag={Link}
          to={`/tarkistettavat/${id}`}
          aria-label={text('queue.open', { title })}
        >
          {text('panel.open-review')}
        </LinkButton>
      </Flex>
    </Box>
  );
}
