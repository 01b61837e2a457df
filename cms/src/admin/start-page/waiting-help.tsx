import { Typography } from '@strapi/design-system';
import type { CoordinatorPage } from '../../start-page/start-page-answers';
import { helpAddresses } from '../help/addresses';
import { Panel } from './panel';
import { useText } from './text';
import { TextLink } from './text-link';

/** Help sections in which something waits for the coordinator; nothing where none has. */
export function WaitingHelp({ help }: Pick<CoordinatorPage, 'help'>) {
  const text = useText();
  if (help.length === 0) return null;
  return (
    <Panel title={text('waitingHelp.title')}>
      <ul className="cs-rows">
        {help.map(({ documentId, name, count }) => (
          <li key={documentId}>
            <TextLink to={helpAddresses.section(documentId)}>{name}</TextLink>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text('waitingHelp.count', { count })}
            </Typography>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
