import { Box } from '@strapi/design-system';
import type { TextPart } from '../../../review/difference/field-difference';
import { MarkedText } from './marked-text';
import { Sides, type ShownSides } from './sides';

type Props = { items: readonly TextPart[]; shown: ShownSides };

/** What is chosen, such as themes, one on a line. */
export function NamesDifference({ items, shown }: Props) {
  return (
    <Sides
      shown={shown}
      before={<Names items={items.filter(({ change }) => change !== 'added')} side="before" />}
      after={
        <Names
          items={items.filter(({ change }) => change !== 'removed')}
          side="after"
          isPlain={shown === 'after'}
        />
      }
    />
  );
}

type NamesProps = { items: readonly TextPart[]; side: 'before' | 'after'; isPlain?: boolean };

function Names({ items, side, isPlain = false }: NamesProps) {
  if (items.length === 0) return <MarkedText parts={[]} side={side} />;
  return (
    <Box tag="ul" style={{ listStyle: 'none', padding: 0, margin: 0 }}>
      {items.map((item) => (
        <li key={item.text}>
          <MarkedText parts={[item]} side={side} isPlain={isPlain} />
        </li>
      ))}
    </Box>
  );
}
