import { Typography } from '@strapi/design-system';
import type { TextPart } from '../../../review/difference/field-difference';
import { MarkedText } from './marked-text';
import { Sides } from './sides';

type Props = { parts: readonly TextPart[]; remark?: string | undefined; isNew: boolean };

/** Words, dates and choices. */
export function TextDifference({ parts, remark, isNew }: Props) {
  return (
    <>
      {remark === undefined ? null : <Typography tag="p">{remark}</Typography>}
      <Sides
        isNew={isNew}
        before={<MarkedText parts={parts} side="before" />}
        after={<MarkedText parts={parts} side="after" isPlain={isNew} />}
      />
    </>
  );
}
