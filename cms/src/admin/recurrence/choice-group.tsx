import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

type Props = { legend: string; disabled: boolean; children: ReactNode };

/** Choices that answer one question, which a screen reader tells with each of them. */
export function ChoiceGroup({ legend, disabled, children }: Props) {
  return (
    <Box tag="fieldset" disabled={disabled} borderWidth={0} padding={0} margin={0}>
      <Box tag="legend" paddingBottom={2} paddingLeft={0}>
        <Typography variant="pi" fontWeight="bold">
          {legend}
        </Typography>
      </Box>
      {children}
    </Box>
  );
}
