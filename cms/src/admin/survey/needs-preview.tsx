import { Typography } from '@strapi/design-system';
import { useText } from './use-text';

/** The needs as they were written; a person reads them in the draft before they are let out. */
export function NeedsPreview({ needs }: { needs: readonly string[] }) {
  const text = useText();
  if (needs.length === 0) return null;
  return (
    <details>
      <summary>{text('needs.title', { count: needs.length })}</summary>
      <Typography tag="p" textColor="neutral700" paddingTop={2} paddingBottom={4}>
        {text('needs.intro')}
      </Typography>
      <ul>
        {needs.map((need) => (
          <li key={need}>
            <Typography tag="blockquote">{need}</Typography>
          </li>
        ))}
      </ul>
    </details>
  );
}
