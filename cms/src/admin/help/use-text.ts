import texts from '../translations/fi/help.json';
import { textHook } from '../translations/text-hook';

/** Our texts by name. */
export const useText = textHook('civil-society.help.', texts);

export type HelpText = Parameters<ReturnType<typeof useText>>[0];
