import { Typography } from '@strapi/design-system';
import type { RepresentativePage as Page } from '../../start-page/start-page-answers';
import { HelpPanel } from './help-panel';
import { OrganisationCard } from './organisation-card';
import { OwnEvents } from './own-events';
import { Panel } from './panel';
import { useText } from './text';
import { todoItems } from './todo-items';
import { TodoList } from './todo-list';

type RepresentativePageProps = {
  page: Page;
  onChanged: () => void;
};

/** The start page of an organisation's representative. */
export function RepresentativePage({ page, onChanged }: RepresentativePageProps) {
  const text = useText();
  const { organisations, events } = page;
  return (
    <div className="cs-columns">
      <div className="cs-main">
        <Panel title={text('organisations.title', { count: organisations.length || 1 })}>
          {organisations.length === 0 ? (
            <Typography tag="p">{text('organisations.none')}</Typography>
          ) : (
            <ul className="cs-cards">
              {organisations.map((organisation) => (
                <OrganisationCard
                  key={organisation.documentId}
                  organisation={organisation}
                  onVerified={onChanged}
                />
              ))}
            </ul>
          )}
        </Panel>
        {organisations.length > 0 && <OwnEvents events={events} />}
      </div>
      <div className="cs-side">
        <TodoList items={todoItems(page)} />
        <HelpPanel />
      </div>
    </div>
  );
}
