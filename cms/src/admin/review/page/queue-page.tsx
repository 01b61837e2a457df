import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useGetReviewQueueQuery } from '../review-api';
import { useText } from '../use-text';
import { EmptyQueue } from './empty-queue';
import { QueuedReviewCard } from './queued-review-card';

/** Everything that waits for a coordinator, the oldest first. */
export function QueuePage() {
  const text = useText();
  const { data, isLoading, isError } = useGetReviewQueueQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  if (isLoading) return <Page.Loading />;
  if (isError || data === undefined) return <Page.Error />;
  return (
    <Page.Main>
      <Layouts.Header title={text('queue.title')} subtitle={text('queue.subtitle')} />
      <Layouts.Content>
        {data.reviews.length === 0 ? (
          <EmptyQueue />
        ) : (
          <Flex tag="ol" direction="column" alignItems="stretch" gap={3} style={plainList}>
            {data.reviews.map((review) => (
              <Box tag="li" key={review.id}>
                <QueuedReviewCard review={review} />
              </Box>
            ))}
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

const plainList = { listStyle: 'none', padding: 0, margin: 0 } as const;
