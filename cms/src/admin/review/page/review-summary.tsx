import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { ReviewDifference } from '../../../review/review-answers';
import { useText } from '../use-text';

/** In a sentence what a request does, the sender's message, and where to see more. */
export function ReviewSummary({ difference }: { difference: ReviewDifference }) {
  const text = useText();
  const { review, differences, publicUrl } = difference;
  const { contentType, documentId, note, isNew } = review;
  const count = differences.length;
  const summary = isNew
    ? text('page.new')
    : text(count === 0 ? 'page.no-changes' : 'page.changes', { count });
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography tag="p">{summary}</Typography>
        {note === null ? null : (
          <Box>
            <Typography tag="h2" variant="sigma" textColor="neutral600">
              {text('page.note')}
            </Typography>
            <Typography tag="blockquote" style={{ whiteSpace: 'pre-line' }}>
              {note}
            </Typography>
          </Box>
        )}
        <Flex gap={5} wrap="wrap">
          <Link
            tag={RouterLink}
            to={`/content-manager/collection-types/${contentType}/${documentId}`}
          >
            {text('page.edit')}
          </Link>
          {publicUrl === null ? null : (
            <Link href={publicUrl} isExternal>
              {text('page.public')}
            </Link>
          )}
        </Flex>
      </Flex>
    </Box>
  );
}
