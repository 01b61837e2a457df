import texts from '../translations/fi/review.json';
import { textHook } from '../translations/text-hook';

/** Our texts by name. */
export const useText = textHook('civil-society.review.', texts);

type FormatText = ReturnType<typeof useText>;
export type ReviewText = Parameters<FormatText>[0];
