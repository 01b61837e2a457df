import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import type { HelpSection } from '@civil-society/shared/help/help-section';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import type { Link } from '../page/link.ts';

/** What every page of a section shows of it. */
export type HelpFrame = ReturnType<typeof helpFrame>;

export function helpFrame(section: HelpSection) {
  const { name, slug, colour } = section;
  return {
    section: { href: routes.helpSection(slug), label: name } satisfies Link,
    colour,
    /** Said on every page of what has ended. */
    endedNotice: endedNotice(section),
  };
}

function endedNotice({ state, name, closesOn }: HelpSection): string | undefined {
  if (state !== 'archived') return undefined;
  return closesOn === undefined
    ? t('help.ended', { section: name })
    : t('help.endedOn', { section: name, date: formatFullDate(closesOn) });
}
