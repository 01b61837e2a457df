import { useIntl, type PrimitiveType } from 'react-intl';

/** The recurrence form's texts by their name in translations/fi/recurrence.json. */
export function useText(): (name: string, values?: Record<string, PrimitiveType>) => string {
  const { formatMessage } = useIntl();
  return (name, values) => formatMessage({ id: `civil-society.recurrence.${name}` }, values);
}
