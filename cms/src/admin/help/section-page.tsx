import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { helpOverviewSchema } from '../../help-overview/help-overview-answers';
import { useAnswer } from '../start-page/use-answer';
import { helpAddresses } from './addresses';
import { CoveragePanel } from './coverage-panel';
import { FailedAnswer } from './failed-answer';
import { OffersPanel } from './offers-panel';
import { QueuePanel } from './queue/queue-panel';
import { StatePanel } from './state-panel';
import { useText } from './use-text';

/** One screen for a section: its state, what waits, what expires, and where help is missing. */
export function SectionPage() {
  const { documentId = '' } = useParams();
  const text = useText();
  const { data, isFailed, reload } = useAnswer(
    `/civil-society/help-sections/${documentId}`,
    helpOverviewSchema,
  );
  if (data === undefined && !isFailed) return <Page.Loading />;
  return (
    <Page.Main>
      <Layouts.Header
        title={data?.preview.name ?? text('title')}
        navigationAction={
          <Link tag={RouterLink} to={helpAddresses.sections} startIcon={<ArrowLeft />}>
            {text('back')}
          </Link>
        }
      />
      {data === undefined ? (
        <Layouts.Content>
          <FailedAnswer reload={reload} />
        </Layouts.Content>
      ) : (
        <div className="cs-columns">
          <div className="cs-main">
            <QueuePanel section={documentId} drafts={data.drafts} onDecided={reload} />
            <CoveragePanel coverage={data.coverage} />
          </div>
          <div className="cs-side">
            <StatePanel overview={data} onMoved={reload} />
            <OffersPanel kind="expiring" offers={data.expiring} />
            {data.silent.length > 0 && <OffersPanel kind="silent" offers={data.silent} />}
          </div>
        </div>
      )}
    </Page.Main>
  );
}
