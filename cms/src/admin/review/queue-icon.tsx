import { Box } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import type { ComponentProps } from 'react';
import { useGetReviewQueueQuery } from './review-api';

const everyMinute = 60_000;

/** The menu's icon with the number that waits; screen readers hear it on the start page. */
export function QueueIcon(props: ComponentProps<typeof CheckCircle>) {
  const { data } = useGetReviewQueueQuery(undefined, { pollingInterval: everyMinute });
  const count = data?.reviews.length ?? 0;
  return (
    <Box position="relative" tag="span" style={{ display: 'inline-flex' }}>
      <CheckCircle {...props} />
      {count === 0 ? null : (
        <Box tag="span" background="danger600" color="neutral0" style={badge}>
          {count}
        </Box>
      )}
    </Box>
  );
}

const badge = {
  position: 'absolute',
  top: '-0.8rem',
  right: '-1rem',
  minWidth: '1.6rem',
  padding: '0 0.4rem',
  borderRadius: '1rem',
  fontSize: '1.1rem',
  fontWeight: 700,
  lineHeight: '1.6rem',
  textAlign: 'center',
} as const;
