import { organisationUid } from '../../src/content-type-uids';
import { roles } from '../../src/permissions/roles/roles';
import { hasOrganisation, mayPublish, roleOf, type Caller } from './caller.ts';
import type { Target } from './target.ts';

type Ask = {
  caller: Caller;
  subject?: string | undefined;
  target: Target | undefined;
  /** An attribute that the grant must include. */
  field?: string | undefined;
};

/** What each condition means, told once more and independently of its code. */
const conditions: ReadonlyMap<string, (ask: Ask) => boolean> = new Map([
  ['api::own-organisations', isOwn],
  [
    'api::own-unpublished',
    (ask: Ask) => isOwn(ask) && (ask.target === undefined || ask.target.state === 'draft'),
  ],
  [
    'api::own-approved-organisations',
    (ask: Ask) => isOwn(ask) && mayPublish(ask.caller) && isApproved(ask),
  ],
  // Files: everybody may ask for the list of their own.
  [
    'admin::is-creator',
    ({ caller, target }: Ask) =>
      target === undefined || (hasOrganisation(caller) && target.owner === 'own'),
  ],
]);

function isOwn({ caller, target }: Ask): boolean {
  return hasOrganisation(caller) && target?.owner !== 'foreign';
}

/** A new organisation is not approved; the events of these tests are of an approved one. */
function isApproved({ subject, target }: Ask): boolean {
  return subject !== organisationUid || target?.state !== 'draft';
}

/** Whether the declared grants of the caller's role allow an action; all of them to administrators. */
export function isGranted(ask: Ask, action: string): boolean {
  const role = roleOf(ask.caller);
  if (role === 'strapi-super-admin') return true;
  const grants = roles.find(({ code }) => code === role)?.grants ?? [];
  return grants
    .filter((grant) => grant.action === action && grant.subject === ask.subject)
    .filter(({ fields }) => !ask.field || fields === 'all' || fields?.includes(ask.field))
    .some(({ condition }) => {
      if (condition === undefined) return true;
      const holds = conditions.get(condition);
      if (!holds) throw new Error(`Say in granted.ts what the condition ${condition} means.`);
      return holds(ask);
    });
}
