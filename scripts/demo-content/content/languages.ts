import type { LanguageCode } from '../demo-content-types.ts';

type DemoLanguage = { code: LanguageCode; name: string; order: number };

export const languages: DemoLanguage[] = [
  { code: 'fi', name: 'suomi', order: 1 },
  { code: 'sv', name: 'ruotsi', order: 2 },
  { code: 'en', name: 'englanti', order: 3 },
  { code: 'ru', name: 'venäjä', order: 4 },
  { code: 'uk', name: 'ukraina', order: 5 },
  { code: 'ar', name: 'arabia', order: 6 },
  { code: 'so', name: 'somali', order: 7 },
  { code: 'et', name: 'viro', order: 8 },
  { code: 'fse', name: 'suomalainen viittomakieli', order: 9 },
];
