import { Box, Flex, Typography } from '@strapi/design-system';
import type { FieldDifference } from '../../../review/difference/field-difference';
import { DifferenceOfKind } from './difference-list';

type Props = { differences: readonly FieldDifference[]; isNew: boolean };

/** A part of the form with fields of its own, such as an address. */
export function GroupDifference({ differences, isNew }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {differences.map((difference) => (
        <Box key={difference.name}>
          <Typography tag="h4" fontWeight="bold">
            {difference.label}
          </Typography>
          <DifferenceOfKind difference={difference} isNew={isNew} />
        </Box>
      ))}
    </Flex>
  );
}
