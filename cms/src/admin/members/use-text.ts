import texts from '../translations/fi/members.json';
import { textHook } from '../translations/text-hook';

/** Our texts by name. */
export const useText = textHook('civil-society.members.', texts);

type FormatText = ReturnType<typeof useText>;
export type MembersText = Parameters<FormatText>[0];
