import { Typography } from '@strapi/design-system';
import type { LeftOutEntry } from '../../public-site/site-answers';
import { useText } from './text';

/** The reasons, by the labels of the form's fields. */
export function ProblemLines({ problems }: Pick<LeftOutEntry, 'problems'>) {
  const text = useText();
  return problems.map(({ field, kind }) => (
    <Typography key={`${field} ${kind}`} tag="p" variant="pi" textColor="neutral600">
      {text(`leftOut.${kind}`, { field })}
    </Typography>
  ));
}
