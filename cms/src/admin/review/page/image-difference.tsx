import { Box, Typography } from '@strapi/design-system';
import type { ComparedImage } from '../../../review/difference/field-difference';
import { useText } from '../use-text';
import { Sides } from './sides';

type Props = { before: ComparedImage | null; after: ComparedImage | null; isNew: boolean };

/** Pictures with their text alternatives, which are judged too. */
export function ImageDifference({ before, after, isNew }: Props) {
  return (
    <Sides isNew={isNew} before={<OneImage image={before} />} after={<OneImage image={after} />} />
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
