import { Box, Flex, Typography } from '@strapi/design-system';
import type { FieldDifference } from '../../../review/difference/field-difference';
import { GroupDifference } from './group-difference';
import { GroupsDifference } from './groups-difference';
import { ImageDifference } from './image-difference';
import { NamesDifference } from './names-difference';
import { TextDifference } from './text-difference';
import type { ShownSides } from './sides';

type Props = { differences: readonly FieldDifference[]; shown: ShownSides };

/** Each field that changes, with its label from the form. */
export function DifferenceList({ differences, shown }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {differences.map((difference) => (
        <Box
          key={difference.name}
          tag="section"
          aria-labelledby={`difference-${difference.name}`}
          background="neutral0"
          hasRadius
          shadow="tableShadow"
          padding={5}
        >
          <Typography tag="h2" variant="delta" id={`difference-${difference.name}`}>
            {difference.label}
          </Typography>
          <Box paddingTop={2}>
            <DifferenceOfKind difference={difference} shown={shown} />
          </Box>
        </Box>
      ))}
    </Flex>
  );
}

/** A field's difference in the form that suits its kind. */
export function DifferenceOfKind({
  difference,
  shown,
}: {
  difference: FieldDifference;
  shown: ShownSides;
}) {
  switch (difference.kind) {
    case 'text':
      return <TextDifference {...difference} shown={shown} />;
    case 'names':
      return <NamesDifference {...difference} shown={shown} />;
    case 'image':
      return <ImageDifference {...difference} shown={shown} />;
    case 'group':
      return <GroupDifference {...difference} shown={shown} Each={DifferenceOfKind} />;
    case 'groups':
      return <GroupsDifference {...difference} shown={shown} Each={DifferenceOfKind} />;
  }
}
