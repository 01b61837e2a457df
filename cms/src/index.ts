import type { Core } from '@strapi/strapi';
import { registerAdminApi } from './admin-api/register-admin-api';
import { registerAdminGuard } from './admin-guard/register-admin-guard';
import { registerChangeLog } from './change-log/register-change-log';
import { registerDocumentMiddlewares } from './document-middlewares/register-document-middlewares';
import { syncForms } from './forms/sync-forms';
import { registerGuides } from './guides/register-guides';
import { makeStartingKinds } from './help/make-starting-kinds';
import { registerLinkPage } from './help-confirmations/page/register-link-page';
import { tendHelpOffersByClock } from './help-confirmations/tend-help-offers';
import { registerReportPage } from './help-report/page/register-report-page';
import { registerInvitationPage } from './invitations/page/register-invitation-page';
import { tidyInvitationsDaily } from './invitations/tidy-daily';
import { hideUnknownAccounts } from './login/hide-unknown-accounts';
import { startMails, stopMails } from './mail/dispatch-mails';
import { registerMonitoring } from './monitoring/register-monitoring';
import { noteLogins } from './memberships/note-logins';
import { watchAccounts } from './memberships/watch-accounts';
import { startOutbox, stopOutbox } from './outbox/dispatch-outbox';
import { recordFileChanges } from './outbox/record-file-changes';
import { registerOutbox } from './outbox/register-outbox';
import { syncPermissions } from './permissions/sync-permissions';
import { registerReadApi } from './read-api/register-read-api';
import { registerReadScopes } from './read-api/register-read-scopes';
import { syncReadToken } from './read-api/sync-read-token';
import { syncAreas } from './region/sync-areas';
import { registerRecurrenceField } from './recurrence/register-recurrence-field';
import { syncServiceSettings } from './service-settings/sync-service-settings';
import { registerFinnishSlugs } from './slugs/register-finnish-slugs';
import { registerWordsPage } from './unanswered-searches/page/register-words-page';
import { tidySearchesDaily } from './unanswered-searches/tidy-searches';

type Context = { strapi: Core.Strapi };

export default {
  register({ strapi }: Context) {
    // Open to anybody, or by a token, so before the guard, which wants a login.
    registerInvitationPage({ strapi });
    registerReportPage({ strapi });
    registerLinkPage({ strapi });
    registerWordsPage({ strapi });
    registerGuides({ strapi });
    registerMonitoring({ strapi });
    registerAdminGuard({ strapi });
    registerRecurrenceField({ strapi });
    registerReadApi({ strapi });
    // First of the document middlewares: what the others write belongs to its transaction.
    registerOutbox({ strapi });
    registerDocumentMiddlewares({ strapi });
    registerFinnishSlugs({ strapi });
    registerAdminApi({ strapi });
  },
  async bootstrap({ strapi }: Context) {
    await registerChangeLog({ strapi });
    await hideUnknownAccounts({ strapi });
    await syncPermissions({ strapi });
    await registerReadScopes({ strapi });
    await syncReadToken({ strapi });
    await syncAreas({ strapi });
    await makeStartingKinds({ strapi });
    await syncServiceSettings({ strapi });
    await syncForms({ strapi });
    recordFileChanges({ strapi });
    watchAccounts({ strapi });
    noteLogins({ strapi });
    tidyInvitationsDaily({ strapi });
    tendHelpOffersByClock({ strapi });
    tidySearchesDaily({ strapi });
    startOutbox({ strapi });
    startMails({ strapi });
  },
  async destroy() {
    await stopOutbox();
    await stopMails();
  },
};
