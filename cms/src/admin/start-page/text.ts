import { useIntl } from 'react-intl';
import texts from '../translations/fi/start-page.json';

export type TextKey = keyof typeof texts;

type Values = Readonly<Record<string, string | number>>;

/** The start page's texts by key, in Finnish; translations/fi/start-page.json has them. */
export function useText(): (key: TextKey, values?: Values) => string {
  const { formatMessage } = useIntl();
  return (key, values) =>
    formatMessage({ id: `civil-society.start-page.${key}`, defaultMessage: texts[key] }, values);
}
