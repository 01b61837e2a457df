import { cmsUrl } from '../admin-api/admin-url';

/**
 * What the mail leads to. The token follows a `#`: browsers do not send that part, so it stands in
 * no server's log and reaches no other page.
 */
export function invitationLink(token: string): string {
  return `${cmsUrl()}/kutsu#${token}`;
}
