import { Typography, VisuallyHidden } from '@strapi/design-system';
import type { TextPart } from '../../../review/difference/field-difference';
import { useText } from '../use-text';
import { Added, Removed } from './marks';

type Props = { parts: readonly TextPart[]; side: 'before' | 'after'; isPlain?: boolean };

/** One side of a text: what went is struck through, what came is underlined, both said aloud. */
export function MarkedText({ parts, side, isPlain = false }: Props) {
  const text = useText();
  const hidden = side === 'before' ? 'added' : 'removed';
  const shown = parts.filter(({ change }) => change !== hidden);
  if (shown.length === 0)
    return <Typography textColor="neutral600">{text('difference.empty')}</Typography>;
  return (
    <Typography tag="p" textColor="neutral800" style={wrapping}>
      {shown.map(({ change, text: words }, index) => {
        if (change === 'kept' || isPlain) return <span key={index}>{words}</span>;
        const Mark = change === 'added' ? Added : Removed;
        return (
          <Mark key={index}>
            <VisuallyHidden tag="span">{text(`difference.${change}`)} </VisuallyHidden>
            {words}
          </Mark>
        );
      })}
    </Typography>
  );
}

const wrapping = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;
