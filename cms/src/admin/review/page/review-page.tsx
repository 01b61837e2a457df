import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page, useAPIErrorHandler } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { ReviewDifference } from '../../../review/review-answers';
import { formatMoment } from '../format-moment';
import { useGetReviewDifferenceQuery } from '../review-api';
import { useText } from '../use-text';
import { DifferenceList } from './difference-list';
import { kindText } from './kind-text';
import { ReviewDecision } from './review-decision';
import { ReviewSummary } from './review-summary';

/** One request: what it changes, and the coordinator's decision about it. */
export function ReviewPage() {
  const { id = '' } = useParams();
  const text = useText();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const { data, error, isLoading, refetch } = useGetReviewDifferenceQuery(id);
  const back = (
    <Link tag={RouterLink} to="/tarkistettavat" startIcon={<ArrowLeft />}>
      {text('page.back')}
    </Link>
  );
  if (isLoading) return <Page.Loading />;
  if (data === undefined)
    return (
      <Page.Main>
        <Layouts.Header title={text('queue.title')} navigationAction={back} />
        <Layouts.Content>
          <Flex direction="column" alignItems="flex-start" gap={4}>
            <Typography tag="p">{error ? formatError(error) : text('page.failed')}</Typography>
            <Button onClick={() => refetch()}>{text('page.reload')}</Button>
          </Flex>
        </Layouts.Content>
      </Page.Main>
    );
  return (
    <Page.Main>
      <Layouts.Header
        title={data.review.title}
        subtitle={subtitleOf(data, text)}
        navigationAction={back}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <ReviewSummary difference={data} />
          <DifferenceList
            differences={data.differences}
            shown={data.review.isNew ? 'after' : 'both'}
          />
          <Box>
            <ReviewDecision difference={data} reload={refetch} />
          </Box>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function subtitleOf({ review }: ReviewDifference, text: ReturnType<typeof useText>): string {
  const { contentType, organisation, title, requestedBy, requestedAt } = review;
  const who = requestedBy ?? text('queue.somebody');
  return [
    text(kindText(contentType)),
    organisation === title ? null : organisation,
    text('queue.sent', { who, moment: formatMoment(requestedAt) }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
