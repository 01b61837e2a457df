import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useText } from '../use-text';

/** Which versions there are to show: something new has no before, and what went has no after. */
export type ShownSides = 'both' | 'before' | 'after';

type Props = { before: ReactNode; after: ReactNode; shown: ShownSides };

/** Before and after, beside each other where there is room. */
export function Sides({ before, after, shown }: Props) {
  const text = useText();
  if (shown === 'after') return <>{after}</>;
  if (shown === 'before') return <>{before}</>;
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
      <Typography tag="p" variant="sigma" textColor="neutral600">
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
