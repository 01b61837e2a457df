import type { HelpSectionState } from '@civil-society/shared/help/help-section';

const next: Readonly<Record<HelpSectionState, readonly HelpSectionState[]>> = {
  in_preparation: ['open'],
  open: ['quiet', 'archived'],
  quiet: ['open', 'archived'],
  archived: ['open'],
};

/** Where a section may go from a state; one that the public has seen never goes out of sight. */
export function nextStates(state: HelpSectionState): readonly HelpSectionState[] {
  return next[state];
}
