import { Typography } from '@strapi/design-system';
import type { TextPart } from '../../../review/difference/field-difference';
import { MarkedText } from './marked-text';
import { Sides, type ShownSides } from './sides';

type Props = { parts: readonly TextPart[]; remark?: string | undefined; shown: ShownSides };

/** Words, dates and choices. */
export function TextDifference({ parts, remark, shown }: Props) {
  return (
    <>
      {remark === undefined ? null : <Typography tag="p">{remark}</Typography>}
      <Sides
        shown={shown}
        before={<MarkedText parts={parts} side="before" />}
        after={<MarkedText parts={parts} side="after" isPlain={shown === 'after'} />}
      />
    </>
  );
}
