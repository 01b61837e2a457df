import { useIntl } from 'react-intl';

type Name<Prefix extends string, Key> = Key extends `${Prefix}${infer Rest}` ? Rest : never;

/**
 * A hook that gives a feature's texts by name, without the prefix of their keys; a name that is
 * not in the translations does not compile.
 */
export function textHook<Prefix extends string, Key extends string>(
  prefix: Prefix,
  texts: Readonly<Record<Key, string>>,
) {
  const all: Readonly<Record<string, string>> = texts;
  return function useText() {
    const { formatMessage } = useIntl();
    return (name: Name<Prefix, Key>, values?: Record<string, string | number>): string => {
      const id = `${prefix}${name}`;
      return formatMessage({ id, defaultMessage: all[id] ?? name }, values);
    };
  };
}
