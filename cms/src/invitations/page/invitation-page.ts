import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { entryFormUrl } from '../../admin-api/admin-url';
import { organisationUid } from '../../content-type-uids';
import { acceptanceSchema } from '../acceptance';
import { acceptInvitation } from '../accept-invitation';
import { openInvitation, type ClosedReason } from '../open-invitation';
import { closedPage } from './closed-page';
import { formPage, type InvitationForm } from './form-page';
import { logIn } from './log-in';
import { welcomePage } from './welcome-page';

type Context = Parameters<Core.MiddlewareHandler>[0];

const text = z.string().max(500).catch('');
const sentSchema = z
  .object({ token: text, firstname: text, lastname: text, password: text })
  .catch({ token: '', firstname: '', lastname: '', password: '' });

/** Shows the form of the invitation that the token opens, or why it opens none. */
export async function showInvitation(strapi: Core.Strapi, context: Context): Promise<void> {
  const { token } = sentSchema.parse(context.request.body);
  const opened = await openInvitation(strapi, token, new Date());
  if (!opened.isOpen) return showClosed(context, opened.reason);
  const { organisation, invitation } = opened;
  const empty = { firstname: '', lastname: '', problems: {} };
  context.body = formPage({ token, organisation, email: invitation.email, ...empty });
}

/** Accepts an invitation, logs its person in and takes them to their organisation. */
export async function acceptFromPage(strapi: Core.Strapi, context: Context): Promise<void> {
  const sent = sentSchema.parse(context.request.body);
  const { token, firstname, lastname } = sent;
  const acceptance = acceptanceSchema.safeParse(sent);
  if (!acceptance.success) {
    const opened = await openInvitation(strapi, token, new Date());
    if (!opened.isOpen) return showClosed(context, opened.reason);
    const { organisation, invitation } = opened;
    const problems = problemsByField(acceptance.error);
    context.status = 400;
    context.body = formPage({
      token,
      organisation,
      email: invitation.email,
      firstname,
      lastname,
      problems,
    });
    return;
  }
  const accepted = await acceptInvitation(strapi, token, acceptance.data);
  if (!accepted.isAccepted) return showClosed(context, accepted.reason);
  const { email, ownerKey, organisation } = accepted;
  await logIn(strapi, context, { email, password: acceptance.data.password });
  context.status = 200;
  // The login has answered in JSON.
  context.type = 'html';
  context.body = welcomePage(organisation, entryFormUrl(organisationUid, ownerKey));
}

function showClosed(context: Context, reason: ClosedReason): void {
  context.status = reason === 'unknown' ? 404 : 410;
  context.body = closedPage(reason);
}

/** The first problem of each field: one thing at a time is easier to mend. */
function problemsByField(
  error: z.ZodError<z.infer<typeof acceptanceSchema>>,
): InvitationForm['problems'] {
  const { fieldErrors } = z.flattenError(error);
  return Object.fromEntries(
    Object.entries(fieldErrors).map(([field, messages]) => [field, messages?.at(0)]),
  );
}
