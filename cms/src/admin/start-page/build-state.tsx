import { Typography } from '@strapi/design-system';
import type { SiteStatus } from '../../public-site/site-answers';
import { buildWords } from './build-words';
import { LeftOutEntries } from './left-out-entries';
import { Panel } from './panel';
import { useText } from './text';

/** The public site as whoever runs the service needs to know it. */
export function BuildState({ status }: { status: SiteStatus | undefined }) {
  const text = useText();
  if (status?.details === undefined) return null;
  return (
    <Panel title={text('build.title')}>
      {buildWords(status, new Date()).map(({ key, values }) => (
        <Typography key={key} tag="p" paddingBottom={2}>
          {text(key, values)}
        </Typography>
      ))}
      <LeftOutEntries entries={status.details.leftOut} />
    </Panel>
  );
}
