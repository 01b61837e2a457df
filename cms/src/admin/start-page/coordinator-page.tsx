import type { SiteStatus } from '../../public-site/site-answers';
import type { CoordinatorPage as Page } from '../../start-page/start-page-answers';
import { addresses } from './addresses';
import { BuildState } from './build-state';
import { LatestChanges } from './latest-changes';
import { OrganisationsPanel } from './organisations-panel';
import { QuickLinks } from './quick-links';
import { ReviewQueue } from './review-queue';
import { WaitingHelp } from './waiting-help';

type CoordinatorPageProps = { page: Page; status: SiteStatus | undefined };

/** The start page of the coordinator, and of the administrator. */
export function CoordinatorPage({ page, status }: CoordinatorPageProps) {
  return (
    <div className="cs-columns">
      <div className="cs-main">
        <ReviewQueue reviews={page.reviews} />
        <WaitingHelp help={page.help} />
        <LatestChanges changes={page.changes} />
        <OrganisationsPanel
          kind="notVerified"
          organisations={page.notVerified}
          all={addresses.oldestVerified}
        />
      </div>
      <div className="cs-side">
        <QuickLinks />
        <BuildState status={status} />
        <OrganisationsPanel
          kind="withoutEditor"
          organisations={page.withoutEditor}
          all={addresses.organisations}
        />
      </div>
    </div>
  );
}
