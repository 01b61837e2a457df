import { Box, Typography } from '@strapi/design-system';
import { useText } from '../use-text';

/** Nothing to do, which is good to know. */
export function EmptyQueue() {
  const text = useText();
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
      <Typography tag="p">{text('queue.empty')}</Typography>
    </Box>
  );
}
