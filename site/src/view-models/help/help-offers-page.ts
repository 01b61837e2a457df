import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import type { Link } from '../page/link.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { emergencyLines } from './emergency-contacts.ts';
import { helpAreaEntries, type HelpView } from './help-area-links.ts';
import { helpFrame } from './help-frame.ts';
import { kindGroups } from './kind-groups.ts';
import { listedOffers } from './listed-offers.ts';
import { otherView, viewName } from './view-names.ts';

export type HelpOffersPage = ReturnType<typeof helpOffersPage>;

/** Help of a whole section: by municipality, and all of it by kind. */
export function helpOffersPage(view: HelpView, index: SiteIndex) {
  const { section, audience } = view;
  const offers = listedOffers(section, index, { audience });
  const frame = helpFrame(section);
  const heading = viewName(view);
  return {
    meta: pageMeta({
      title: t('help.viewTitle', { view: heading, section: section.name }),
      description: t(`help.${audience}.description`, {
        section: section.name,
        locative: region.locative,
        offers: tCount(audience, offers.length),
      }),
      path: routes.helpOffers(section.slug, audience),
      parents: [frame.section],
    }),
    ...frame,
    audience,
    heading,
    lead: frame.endedNotice ? undefined : t(`help.${audience}.text`),
    emergency: emergencyLines(section),
    areas: helpAreaEntries(view, index),
    countText: tCount(audience, offers.length),
    groups: kindGroups(offers, audience, index),
    other: viewLink(otherView(view)),
  };
}

/** The way to a view of a section. */
export function viewLink(view: HelpView): Link {
  return { href: routes.helpOffers(view.section.slug, view.audience), label: viewName(view) };
}
