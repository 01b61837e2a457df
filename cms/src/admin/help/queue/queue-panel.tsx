import { Badge, Typography } from '@strapi/design-system';
import { helpOfferUid } from '../../../content-type-uids';
import type { HelpOverview } from '../../../help-overview/help-overview-answers';
import { helpQueueSchema } from '../../../help-queue/help-queue-answers';
import { addresses } from '../../start-page/addresses';
import { Panel } from '../../start-page/panel';
import { TextLink } from '../../start-page/text-link';
import { useAnswer } from '../../start-page/use-answer';
import { FailedAnswer } from '../failed-answer';
import { useText } from '../use-text';
import { ProposalCard } from './proposal-card';
import { ReportCard } from './report-card';

type Props = {
  /** documentId of the section. */
  section: string;
  drafts: HelpOverview['drafts'];
  onDecided(): void;
};

/** What waits for the coordinator: reports of the public form, changes, and drafts. */
export function QueuePanel({ section, drafts, onDecided }: Props) {
  const text = useText();
  const { data, isFailed, reload } = useAnswer(
    `/civil-society/help-queue?section=${section}`,
    helpQueueSchema,
  );
  const decided = () => {
    reload();
    onDecided();
  };
  const reports = data?.reports ?? [];
  const proposals = data?.proposals ?? [];
  const reported = new Set(reports.map(({ offer }) => offer));
  const others = drafts.filter(({ documentId }) => !reported.has(documentId));
  const count = reports.length + proposals.length;
  return (
    <Panel
      title={text('waits')}
      action={
        count > 0 && (
          <Badge backgroundColor="warning100" textColor="warning700">
            {count}
          </Badge>
        )
      }
    >
      {isFailed && <FailedAnswer reload={reload} />}
      {data !== undefined && count === 0 && <Typography tag="p">{text('waits.none')}</Typography>}
      <ul className="cs-cards">
        {reports.map((report) => (
          <li key={report.id}>
            <ReportCard report={report} onDecided={decided} />
          </li>
        ))}
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <ProposalCard proposal={proposal} onDecided={decided} />
          </li>
        ))}
      </ul>
      {data !== undefined && others.length > 0 && (
        <>
          <Typography tag="h3" variant="delta" paddingTop={4}>
            {text('drafts')}
          </Typography>
          <ul className="cs-rows">
            {others.map(({ documentId, title, provider }) => (
              <li key={documentId}>
                <TextLink to={addresses.entry(helpOfferUid, documentId)}>{title}</TextLink>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {provider}
                </Typography>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
