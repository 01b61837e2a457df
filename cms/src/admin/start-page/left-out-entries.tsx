import { Typography } from '@strapi/design-system';
import type { LeftOutEntry } from '../../public-site/site-answers';
import { addresses } from './addresses';
import { ProblemLines } from './problem-lines';
import { type TextKey, useText } from './text';
import { TextLink } from './text-link';

/** What the site could not show as it is now, and why. */
export function LeftOutEntries({ entries }: { entries: readonly LeftOutEntry[] }) {
  const text = useText();
  if (entries.length === 0) return <Typography tag="p">{text('leftOut.none')}</Typography>;
  return (
    <>
      <Typography tag="h3" variant="delta" paddingTop={2}>
        {text('leftOut.title')}
      </Typography>
      <ul className="cs-rows">
        {entries.map(({ contentType, documentId, name, problems, ...entry }) => (
          <li key={`${contentType} ${documentId}`}>
            <TextLink to={addresses.entry(contentType, documentId)}>{name}</TextLink>{' '}
            {text(effectKey(entry))}
            <ProblemLines problems={problems} />
          </li>
        ))}
      </ul>
    </>
  );
}

function effectKey({ isLeftOut, isKept }: Pick<LeftOutEntry, 'isLeftOut' | 'isKept'>): TextKey {
  if (isLeftOut) return 'leftOut.whole';
  return isKept ? 'leftOut.kept' : 'leftOut.partly';
}
