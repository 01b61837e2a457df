import type { HelpSectionInput } from './help-section-problems';
import type { Problem } from './problem';
import { richTextWarnings } from './rich-text-warnings';
import { proseWarnings } from './text-warnings';

/** What would make a help section better. */
export function helpSectionWarnings(section: HelpSectionInput): Problem[] {
  return [
    ...proseWarnings(section.lead, 'lead'),
    ...proseWarnings(section.bannerText, 'bannerText'),
    ...richTextWarnings(section.introduction, 'introduction'),
    ...(section.emergencyContacts.length === 0
      ? [
          {
            path: ['emergencyContacts'],
            message: 'Lisää ensimmäiseksi hätänumero 112 ja se, mihin muuten otetaan yhteyttä.',
          },
        ]
      : []),
  ];
}
