import { type Caller, callers } from './caller.ts';

type Truth = { section: RegExp; operation: RegExp; target: RegExp; never: readonly Caller[] };

const anybody = /^/;
const representatives = [
  'Representative',
  'Representative who may publish',
  'Representative without an organisation',
] as const;
const owned = /^api::(organisation|event)\./;

/**
 * What must never be allowed, whatever the roles declare: written by hand, so that a wrong
 * declaration is found too.
 */
export const pinnedTruths: readonly Truth[] = [
  { section: anybody, operation: anybody, target: anybody, never: ['Anonymous'] },
  { section: /^monitoring$/, operation: anybody, target: anybody, never: callers },
  { section: owned, operation: anybody, target: /another’s/, never: representatives },
  {
    section: owned,
    operation: /^(create and publish|publish|unpublish|bulkPublish|bulkUnpublish)$/,
    target: anybody,
    never: ['Representative', 'Representative without an organisation'],
  },
  {
    section: /^api::organisation\./,
    operation: /^(create|create and publish|delete|unpublish|copy.*|bulk.*)$/,
    target: anybody,
    never: representatives,
  },
  {
    section: /^api::organisation\./,
    operation: /^publish$/,
    target: /draft/,
    never: representatives,
  },
  {
    section: /^api::event\./,
    operation: /^(delete|unpublish)$/,
    target: /published/,
    never: representatives,
  },
  { section: /^images$/, operation: anybody, target: /another’s/, never: representatives },
  { section: /^images$/, operation: /^bulk|folder|move/, target: anybody, never: representatives },
  {
    section: /^api::service-settings/,
    operation: anybody,
    target: anybody,
    never: representatives,
  },
  {
    section: /^api::(news-article|page|search-synonym|help-(section|kind|offer)|situation-round)\./,
    operation: anybody,
    target: anybody,
    never: representatives,
  },
  {
    section: /^api::(area|theme|target-group|language)\./,
    operation: /^(create|update|delete|publish|unpublish|copy|bulk)/,
    target: anybody,
    never: representatives,
  },
  {
    section:
      /^(admin::|plugin::|users,|api::(membership|invitation|review-request|change-log|mail|outbox|help-(link|notice|report|proposal)))/,
    operation: anybody,
    target: anybody,
    never: [...representatives, 'Coordinator'],
  },
];
