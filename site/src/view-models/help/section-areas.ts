import type { Area } from '@civil-society/shared/area/area';
import type { HelpSection } from '@civil-society/shared/help/help-section';
import type { SiteFrame } from '../index/site-frame.ts';
import { reachesArea } from './reaches-area.ts';

/** The areas that a section is for, and so has pages for: all of them where none is named. */
export function sectionAreas({ areas }: HelpSection, frame: Pick<SiteFrame, 'areas'>): Area[] {
  return frame.areas.filter((area) => areas.length === 0 || reachesArea({ areas }, area));
}
