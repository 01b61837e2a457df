import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { GroupItem } from '../../../review/difference/field-difference';
import { useText } from '../use-text';
import { type Each, GroupDifference } from './group-difference';
import type { ShownSides } from './sides';

type Props = {
  items: readonly GroupItem[];
  remark?: string | undefined;
  shown: ShownSides;
  Each: Each;
};

/** A list such as contact persons: item by item what happens to it. */
export function GroupsDifference({ items, remark, shown, Each }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {remark === undefined ? null : <Typography tag="p">{remark}</Typography>}
      {items.map((item, index) => (
        <Item key={index} item={item} shown={shown} Each={Each} />
      ))}
    </Flex>
  );
}

function Item({ item, shown, Each }: { item: GroupItem; shown: ShownSides; Each: Each }) {
  const text = useText();
  const { change, title, differences } = item;
  // An item of one field has nothing to say beyond its title.
  const hasMore = change === 'changed' || (change !== 'kept' && differences.length > 1);
  return (
    <Box padding={4} hasRadius borderColor="neutral200">
      <Flex gap={2} alignItems="center" wrap="wrap">
        <Typography tag="h3" fontWeight="bold">
          {title}
        </Typography>
        {shown === 'after' ? null : <Badge>{text(`difference.item-${change}`)}</Badge>}
      </Flex>
      {hasMore ? (
        <Box paddingTop={3}>
          <GroupDifference differences={differences} shown={shownOf(change, shown)} Each={Each} />
        </Box>
      ) : null}
    </Box>
  );
}

function shownOf(change: GroupItem['change'], shown: ShownSides): ShownSides {
  if (change === 'added') return 'after';
  return change === 'removed' ? 'before' : shown;
}
