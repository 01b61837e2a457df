import texts from '../translations/fi/survey.json';
import { textHook } from '../translations/text-hook';

/** Our texts by name. */
export const useText = textHook('civil-society.survey.', texts);

export type FormatText = ReturnType<typeof useText>;
