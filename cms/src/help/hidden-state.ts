import type { helpSectionStates } from '@civil-society/shared/help/help-section';

/** In this state a section is made ready out of sight. */
export const hiddenState = 'in_preparation' satisfies (typeof helpSectionStates)[number];
