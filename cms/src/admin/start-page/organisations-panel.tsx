import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { Typography } from '@strapi/design-system';
import { organisationUid } from '../../content-type-uids';
import type { CoordinatorPage } from '../../start-page/start-page-answers';
import { addresses } from './addresses';
import { Panel } from './panel';
import { useText } from './text';
import { TextLink } from './text-link';

type OrganisationsPanelProps = {
  kind: 'withoutEditor' | 'notVerified';
  organisations: CoordinatorPage['withoutEditor'];
  /** The list that has them all. */
  all: string;
};

/** Organisations that need the coordinator's care: how many, and the first of them. */
export function OrganisationsPanel({ kind, organisations, all }: OrganisationsPanelProps) {
  const text = useText();
  const { count, first } = organisations;
  const verified = (date: string | undefined) =>
    date === undefined
      ? text('notVerified.never')
      : text('notVerified.date', { date: formatFullDate(date) });
  return (
    <Panel title={text(`${kind}.title`)}>
      <Typography tag="p">
        {count === 0 ? text(`${kind}.none`) : text(`${kind}.count`, { count })}
      </Typography>
      {count > 0 && (
        <>
          <ul className="cs-rows">
            {first.map(({ documentId, name, lastVerified }) => (
              <li key={documentId}>
                <TextLink to={addresses.entry(organisationUid, documentId)}>
                  {name || text('untitled')}
                </TextLink>
                {kind === 'notVerified' && (
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    {verified(lastVerified)}
                  </Typography>
                )}
              </li>
            ))}
          </ul>
          <p className="cs-more">
            <TextLink to={all}>{text('organisations.all')}</TextLink>
          </p>
        </>
      )}
    </Panel>
  );
}
