import { Box, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

type PanelProps = { title: string; action?: ReactNode; children: ReactNode };

/** A part of the start page, a landmark with a heading of its own. */
export function Panel({ title, action, children }: PanelProps) {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      borderColor="neutral200"
      padding={{ initial: 5, medium: 6 }}
      className="cs-panel"
    >
      <div className="cs-panel-head">
        <Typography id={id} tag="h2" variant="beta">
          {title}
        </Typography>
        {action}
      </div>
      {children}
    </Box>
  );
}
