import type { HelpSectionState } from '@civil-society/shared/help/help-section';
import { Badge } from '@strapi/design-system';
import { useText } from './use-text';

const colours = {
  in_preparation: { backgroundColor: 'neutral150', textColor: 'neutral800' },
  open: { backgroundColor: 'success100', textColor: 'success700' },
  quiet: { backgroundColor: 'warning100', textColor: 'warning700' },
  archived: { backgroundColor: 'neutral150', textColor: 'neutral700' },
} as const satisfies Record<HelpSectionState, object>;

/** The state of a section in a word. */
export function StateBadge({ state }: { state: HelpSectionState }) {
  const text = useText();
  return <Badge {...colours[state]}>{text(`state.${state}`)}</Badge>;
}
