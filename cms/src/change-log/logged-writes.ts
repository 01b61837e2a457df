import type { ChangeAction } from './change-log-answers';
import { changedFields } from './changed-fields';
import type { LoggedVersion } from './read-version';

/** A document before or after a write. */
export type Versions = { draft?: LoggedVersion; published?: LoggedVersion };

export type LoggedWrite = {
  action: ChangeAction;
  fields: readonly string[];
  /** The version to name in the log. */
  version: LoggedVersion;
};

/** What a write of the Document Service has done, judged by what it left; nothing where it changed nothing. */
export function loggedWrites(action: string, before: Versions, after: Versions): LoggedWrite[] {
  switch (action) {
    case 'create':
    case 'clone':
      return [...appeared(action, after.draft), ...publication(before, after)];
    case 'update':
    case 'discardDraft':
      return [...differing(action, before.draft, after.draft), ...publication(before, after)];
    case 'publish':
      return publication(before, after);
    case 'unpublish':
      return appeared(action, before.published);
    case 'delete':
      return appeared(action, before.draft ?? before.published);
    default:
      return [];
  }
}

/** The first time everything is public at once; after that, some fields are. */
function publication({ published: before }: Versions, { published: after }: Versions) {
  return before ? differing('publish', before, after) : appeared('publish', after);
}

function appeared(action: ChangeAction, version: LoggedVersion | undefined): LoggedWrite[] {
  return version ? [{ action, fields: [], version }] : [];
}

function differing(
  action: ChangeAction,
  before: LoggedVersion | undefined,
  after: LoggedVersion | undefined,
): LoggedWrite[] {
  if (!after) return [];
  const fields = changedFields(before?.content ?? {}, after.content);
  return fields.length > 0 ? [{ action, fields, version: after }] : [];
}
