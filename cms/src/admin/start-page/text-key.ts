import texts from '../translations/fi/start-page.json';
import type { TextKey } from './text';

/** Whether there is a text for what the server named, such as a change of a kind of tomorrow. */
export function isTextKey(key: string): key is TextKey {
  return key in texts;
}
