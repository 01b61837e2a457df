import type { HelpSection } from '@civil-society/shared/help/help-section';
import { region } from '@civil-society/shared/region/region';
import { routes } from '../../routes.ts';
import { sectionAreas } from '../help/section-areas.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import type { StructuredData } from './structured-data.ts';

/**
 * Undefined for what has ended, and without a day: machines take an announcement for valid.
 * @see https://schema.org/SpecialAnnouncement
 */
export function helpSectionData(
  section: HelpSection,
  frame: Pick<SiteFrame, 'areas'>,
): StructuredData | undefined {
  const { slug, name, lead, opensOn, closesOn, state } = section;
  if (state === 'archived' || opensOn === undefined) return undefined;
  return {
    '@type': 'SpecialAnnouncement',
    '@id': routes.helpSection(slug),
    url: routes.helpSection(slug),
    name,
    text: lead,
    datePosted: opensOn,
    expires: closesOn,
    spatialCoverage:
      section.areas.length === 0
        ? { '@type': 'AdministrativeArea', name: region.name }
        : sectionAreas(section, frame).map((area) => ({
            '@type': 'AdministrativeArea',
            name: area.name,
          })),
    inLanguage: region.languages[0],
  };
}
