import { Typography } from '@strapi/design-system';

/** The heading above the fields of one part of a form. */
export function GroupHeading({ label }: { label?: string }) {
  return (
    <Typography variant="beta" tag="h2">
      {label}
    </Typography>
  );
}
