import { Box, Flex, Typography } from '@strapi/design-system';
import type { ComponentType } from 'react';
import type { FieldDifference } from '../../../review/difference/field-difference';
import type { ShownSides } from './sides';

/** Shows one difference; given from outside, for a group holds what a form holds. */
export type Each = ComponentType<{ difference: FieldDifference; shown: ShownSides }>;

type Props = { differences: readonly FieldDifference[]; shown: ShownSides; Each: Each };

/** A part of the form with fields of its own, such as an address. */
export function GroupDifference({ differences, shown, Each }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {differences.map((difference) => (
        <Box key={difference.name}>
          <Typography tag="h3" fontWeight="bold">
            {difference.label}
          </Typography>
          <Each difference={difference} shown={shown} />
        </Box>
      ))}
    </Flex>
  );
}
