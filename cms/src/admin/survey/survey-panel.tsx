import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

type SurveyPanelProps = { title: string; intro?: string; children: ReactNode };

/** A step of the import, with a heading of its own. */
export function SurveyPanel({ title, intro, children }: SurveyPanelProps) {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      borderColor="neutral200"
      padding={{ initial: 4, medium: 6 }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <div>
          <Typography id={id} tag="h2" variant="beta">
            {title}
          </Typography>
          {intro && (
            <Typography tag="p" textColor="neutral700">
              {intro}
            </Typography>
          )}
        </div>
        {children}
      </Flex>
    </Box>
  );
}
