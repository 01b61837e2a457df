import { Box, Flex, Typography } from '@strapi/design-system';
import type { FieldDifference } from '../../../review/difference/field-difference';
import { GroupDifference } from './group-difference';
import { GroupsDifference } from './groups-difference';
import { ImageDifference } from './image-difference';
import { NamesDifference } from './names-difference';
import { TextDifference } from './text-difference';

type Props = { differences: readonly FieldDifference[]; isNew: boolean };

/** Each field that changes, with its label from the form. */
export function DifferenceList({ differences, isNew }: Props) {
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
            <DifferenceOfKind difference={difference} isNew={isNew} />
          </Box>
        </Box>
      ))}
    </Flex>
  );
}

/** A field's difference in the form that suits its kind. */
export function DifferenceOfKind({
  difference,
  isNew,
}: {
  difference: FieldDifference;
  isNew: boolean;
}) {
  switch (difference.kind) {
    case 'text':
      return <TextDifference {...difference} isNew={isNew} />;
    case 'names':
      return <NamesDifference {...difference} isNew={isNew} />;
    case 'image':
      return <ImageDifference {...difference} isNew={isNew} />;
    case 'group':
      return <GroupDifference {...difference} isNew={isNew} />;
    case 'groups':
      return <GroupsDifference {...difference} isNew={isNew} />;
  }
}
