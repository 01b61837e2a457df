import type { AreaSlug } from '../demo-content-types.ts';

/** Every municipality and rural area, for those who serve everybody. */
export const wholeRegion: AreaSlug[] = [
  'iisalmi',
  'joroinen',
  'kaavi',
  'keitele',
  'kiuruvesi',
  'kuopio',
  'lapinlahti',
  'leppavirta',
  'pielavesi',
  'rautalampi',
  'rautavaara',
  'siilinjarvi',
  'sonkajarvi',
  'suonenjoki',
  'tervo',
  'tuusniemi',
  'varkaus',
  'vesanto',
  'vierema',
  'juankoski',
  'karttula',
  'maaninka',
  'nilsia',
  'vehmersalmi',
];
