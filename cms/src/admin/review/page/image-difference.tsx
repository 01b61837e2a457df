import { Box, Typography } from '@strapi/design-system';
import type { ComparedImage } from '../../../review/difference/field-difference';
import { useText } from '../use-text';
import { Sides, type ShownSides } from './sides';

type Props = { before: ComparedImage | null; after: ComparedImage | null; shown: ShownSides };

/** Pictures with their text alternatives, which are judged too. */
export function ImageDifference({ before, after, shown }: Props) {
  return (
    <Sides shown={shown} before={<OneImage image={before} />} after={<OneImage image={after} />} />
  );
}

function OneImage({ image }: { image: ComparedImage | null }) {
  const text = useText();
  if (image === null)
    return <Typography textColor="neutral600">{text('difference.empty')}</Typography>;
  const { thumbnailUrl, alternativeText } = image;
  return (
    <Box>
      <img src={thumbnailUrl} alt="" style={{ maxWidth: '100%', maxHeight: '15rem' }} />
      <Typography tag="p">
        {alternativeText
          ? text('difference.alternative', { text: alternativeText })
          : text('difference.no-alternative')}
      </Typography>
    </Box>
  );
}
