import texts from '../translations/fi/unanswered.json';
import { textHook } from '../translations/text-hook';

/** Our texts by name. */
export const useText = textHook('civil-society.unanswered.', texts);
