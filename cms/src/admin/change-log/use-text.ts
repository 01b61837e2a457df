import { useIntl } from 'react-intl';
import texts from '../translations/fi/change-log.json';

const prefix = 'civil-society.change-log.';
type Name<Key> = Key extends `${typeof prefix}${infer Rest}` ? Rest : never;
export type ChangeLogText = Name<keyof typeof texts>;
export type FormatText = (name: ChangeLogText, values?: Record<string, string>) => string;

/** Our texts by name; a name that is not in the translations does not compile. */
export function useText(): FormatText {
  const { formatMessage } = useIntl();
  return (name, values) => {
    const id = `${prefix}${name}` as const;
    return formatMessage({ id, defaultMessage: texts[id] }, values);
  };
}
