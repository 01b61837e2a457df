import { t } from '../../i18n/t.ts';
import type { HelpView } from './help-area-links.ts';

/** What a view is called: what one can do, or once its section has ended, what was done. */
export function viewName({ section, audience }: HelpView): string {
  return t(section.state === 'archived' ? `help.${audience}.was` : `help.${audience}`);
}

/** The same for a place. */
export function viewNameIn({ section, audience }: HelpView, locative: string): string {
  return t(section.state === 'archived' ? `help.${audience}.wasIn` : `help.${audience}.in`, {
    locative,
  });
}

/** The other view of the same section. */
export function otherView({ section, audience }: HelpView): HelpView {
  return { section, audience: audience === 'needs_help' ? 'wants_to_help' : 'needs_help' };
}
