/** Finnish words in the forms that dates and recurrences need; Monday and January come first. */
export const weekdayAbbreviations = ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'] as const;
/** "tiistaisin" */
export const weekdaysRepeated = [
  'maanantaisin',
  'tiistaisin',
  'keskiviikkoisin',
  'torstaisin',
  'perjantaisin',
  'lauantaisin',
  'sunnuntaisin',
] as const;
/** "tiistaina" */
export const weekdaysEssive = [
  'maanantaina',
  'tiistaina',
  'keskiviikkona',
  'torstaina',
  'perjantaina',
  'lauantaina',
  'sunnuntaina',
] as const;
export const weekdayNames = [
  'maanantai',
  'tiistai',
  'keskiviikko',
  'torstai',
  'perjantai',
  'lauantai',
  'sunnuntai',
] as const;
export const monthNames = [
  'tammikuu',
  'helmikuu',
  'maaliskuu',
  'huhtikuu',
  'toukokuu',
  'kesäkuu',
  'heinäkuu',
  'elokuu',
  'syyskuu',
  'lokakuu',
  'marraskuu',
  'joulukuu',
] as const;
/** "toisena"; 1 to 5. */
export const ordinalsEssive = [
  'ensimmäisenä',
  'toisena',
  'kolmantena',
  'neljäntenä',
  'viidentenä',
] as const;
export const lastEssive = 'viimeisenä';
/** "joka toinen"; 2 to 6. */
export const ordinals = ['toinen', 'kolmas', 'neljäs', 'viides', 'kuudes'] as const;
export const units = {
  DAILY: 'päivä',
  WEEKLY: 'viikko',
  MONTHLY: 'kuukausi',
  YEARLY: 'vuosi',
} as const;
/** Said of a recurrence that has no plain words. */
export const severalTimes = 'useita kertoja';
