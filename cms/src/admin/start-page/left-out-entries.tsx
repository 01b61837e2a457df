import { Typography } from '@strapi/design-system';
import type { LeftOutEntry } from '../../public-site/site-answers';
import { addresses } from './addresses';
import { ProblemLines } from './problem-lines';
import { useText } from './text';
import { TextLink } from './text-link';

/** What the site could not show, and why. */
export function LeftOutEntries({ entries }: { entries: readonly LeftOutEntry[] }) {
  const text = useText();
  if (entries.length === 0) return <Typography tag="p">{text('leftOut.none')}</Typography>;
  return (
    <>
      <Typography tag="h3" variant="delta" paddingTop={2}>
        {text('leftOut.title')}
      </Typography>
      <ul className="cs-rows">
        {entries.map(({ contentType, documentId, name, isLeftOut, problems }) => (
          <li key={`${contentType} ${documentId}`}>
            <TextLink to={addresses.entry(contentType, documentId)}>{name}</TextLink>{' '}
            {text(isLeftOut ? 'leftOut.whole' : 'leftOut.partly')}
            <ProblemLines problems={problems} />
          </li>
        ))}
      </ul>
    </>
  );
}
