import { editorialUids, serviceSettingsUid } from '../content-type-uids';

const loggedTypes = [...editorialUids, serviceSettingsUid] as const;

/** A type whose every write is logged: what people write, and how the service works. */
export type LoggedUid = (typeof loggedTypes)[number];

export function isLoggedUid(uid: string): uid is LoggedUid {
  return loggedTypes.some((logged) => logged === uid);
}
