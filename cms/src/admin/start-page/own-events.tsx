import { LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { eventUid } from '../../content-type-uids';
import type { OwnEvent } from '../../start-page/start-page-answers';
import { addresses } from './addresses';
import { Panel } from './panel';
import { StateBadge } from './state-badge';
import { StateHelp } from './state-help';
import { useText } from './text';
import { TextLink } from './text-link';

/** The page stays short; the list has them all. */
const shown = 12;

/** The representative's events that are to come or go on. */
export function OwnEvents({ events }: { events: readonly OwnEvent[] }) {
  const text = useText();
  const upcoming = events.filter(({ isForgotten }) => !isForgotten);
  const organisers = new Set(upcoming.map(({ organiser }) => organiser));
  return (
    <Panel
      title={text('events.title')}
      action={
        <LinkButton tag={Link} to={addresses.newEntry(eventUid)} startIcon={<Plus />} size="M">
          {text('events.new')}
        </LinkButton>
      }
    >
      {upcoming.length === 0 ? (
        <Typography tag="p">{text('events.none')}</Typography>
      ) : (
        <ul className="cs-rows">
          {upcoming.slice(0, shown).map(({ documentId, title, when, organiser, state }) => (
            <li key={documentId}>
              <div className="cs-row">
                <div>
                  <TextLink to={addresses.entry(eventUid, documentId)}>
                    {title || text('untitled')}
                  </TextLink>
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    {[when ?? text('events.noTime'), organisers.size > 1 ? organiser : undefined]
                      .filter(Boolean)
                      .join(' · ')}
                  </Typography>
                </div>
                <StateBadge state={state} />
              </div>
              {state.state !== 'draft' && <StateHelp state={state} />}
            </li>
          ))}
        </ul>
      )}
      <p className="cs-more">
        <TextLink to={addresses.events}>{text('events.all')}</TextLink>
      </p>
    </Panel>
  );
}
