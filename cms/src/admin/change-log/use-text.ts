import texts from '../translations/fi/change-log.json';
import { textHook } from '../translations/text-hook';

/** Our texts by name. */
export const useText = textHook('civil-society.change-log.', texts);

export type FormatText = ReturnType<typeof useText>;
