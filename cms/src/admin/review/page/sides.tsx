import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText } from '../use-text';

type Props = { before: ReactNode; after: ReactNode; isNew: boolean };

/** Before and after, beside each other where there is room. Something new has no before. */
export function Sides({ before, after, isNew }: Props) {
  const text = useText();
  if (isNew) return <>{after}</>;
  return (
    <Box style={columns}>
      <Side title={text('difference.before')}>{before}</Side>
      <Side title={text('difference.after')}>{after}</Side>
    </Box>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box padding={4} hasRadius background="neutral100">
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Box paddingTop={2}>{children}</Box>
    </Box>
  );
}

const columns = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(28rem, 100%), 1fr))',
  gap: '1.2rem',
} as const;
