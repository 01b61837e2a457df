import { Badge, Flex, Typography } from '@strapi/design-system';
import type { QueuedReport } from '../../../help-queue/help-queue-answers';
import { formatMoment } from '../../start-page/format-moment';
import { useText } from '../use-text';
import { DecideButton } from './decide-button';
import { QueueActions } from './queue-actions';

type Props = { report: QueuedReport; onDecided(): void };

/** A report of the public form: who sent it, what keeps it from being published, the decision. */
export function ReportCard({ report, onDecided }: Props) {
  const text = useText();
  const { id, offer, title, sender, isInDirectory, contactName, contactEmail, arrivedAt } = report;
  const { kinds, areas, problems } = report;
  const path = `/civil-society/help-queue/reports/${id}`;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap" alignItems="center">
        <Typography tag="h3" variant="delta">
          {title}
        </Typography>
        <Badge>{text('report')}</Badge>
        {!isInDirectory && <Badge>{text('report.outside')}</Badge>}
      </Flex>
      <Typography tag="p">
        {text('report.facts', { sender, kinds: kinds.join(', '), areas: areas.join(', ') })}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {text('report.from', {
          name: contactName,
          email: contactEmail,
          moment: formatMoment(arrivedAt, new Date()),
        })}
      </Typography>
      {problems.length > 0 && (
        <div className="cs-hints">
          <p>{text('report.problems')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <QueueActions path={path} offer={offer} title={title} onDecided={onDecided}>
        {problems.length === 0 && (
          <DecideButton
            path={`${path}/publish`}
            label="report.publish"
            done="report.published"
            title={title}
            onDecided={onDecided}
          />
        )}
      </QueueActions>
    </Flex>
  );
}
