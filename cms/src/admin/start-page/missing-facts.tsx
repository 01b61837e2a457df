import { Typography } from '@strapi/design-system';
import type { MissingFact } from '../../start-page/start-page-answers';
import { useText } from './text';

/** One step at a time: more than these would be a reproach. */
const shown = 3;

/** Friendly hints at what would make an organisation's page more useful. */
export function MissingFacts({ missing }: { missing: readonly MissingFact[] }) {
  const text = useText();
  if (missing.length === 0) return null;
  return (
    <div className="cs-hints">
      <Typography tag="p" fontWeight="semiBold">
        {text('missing.title')}
      </Typography>
      <ul>
        {missing.slice(0, shown).map((fact) => (
          <li key={fact}>{text(`missing.${fact}`)}</li>
        ))}
      </ul>
    </div>
  );
}
