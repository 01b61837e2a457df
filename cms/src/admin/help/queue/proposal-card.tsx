import { Badge, Flex, Typography } from '@strapi/design-system';
import type { QueuedProposal } from '../../../help-queue/help-queue-answers';
import { formatMoment } from '../../start-page/format-moment';
import { useText } from '../use-text';
import { DecideButton } from './decide-button';
import { QueueActions } from './queue-actions';

type Props = { proposal: QueuedProposal; onDecided(): void };

/** A change that an organisation asked for: fact by fact what is and what would be. */
export function ProposalCard({ proposal, onDecided }: Props) {
  const text = useText();
  const { id, offer, title, sender, sentAt, changes, hasUnpublishedChanges } = proposal;
  const path = `/civil-society/help-queue/proposals/${id}`;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap" alignItems="center">
        <Typography tag="h3" variant="delta">
          {title}
        </Typography>
        <Badge>{text('proposal')}</Badge>
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('proposal.from', { sender, moment: formatMoment(sentAt, new Date()) })}
      </Typography>
      <div className="cs-table" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('proposal.field')}</th>
              <th scope="col">{text('proposal.before')}</th>
              <th scope="col">{text('proposal.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, label, before, after }) => (
              <tr key={field}>
                <th scope="row">{label}</th>
                <td>{before ?? text('proposal.empty')}</td>
                <td>{after ?? text('proposal.empty')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasUnpublishedChanges && <p className="cs-hints">{text('proposal.held')}</p>}
      <QueueActions path={path} offer={offer} title={title} onDecided={onDecided}>
        {!hasUnpublishedChanges && (
          <DecideButton
            path={`${path}/approve`}
            label="proposal.approve"
            done="proposal.approved"
            title={title}
            onDecided={onDecided}
          />
        )}
      </QueueActions>
    </Flex>
  );
}
