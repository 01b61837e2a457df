import { useIntl } from 'react-intl';
import texts from '../translations/fi/review.json';

const prefix = 'civil-society.review.';
type Name<Key> = Key extends `${typeof prefix}${infer Rest}` ? Rest : never;
export type ReviewText = Name<keyof typeof texts>;

/** Our texts by name; a name that is not in the translations does not compile. */
export function useText(): (name: ReviewText, values?: Record<string, string | number>) => string {
  const { formatMessage } = useIntl();
  return (name, values) => {
    const id = `${prefix}${name}` as const;
    return formatMessage({ id, defaultMessage: texts[id] }, values);
  };
}
