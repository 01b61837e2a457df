import { walkXml } from './walk-xml';

/** Texts that cells name by their number. */
export function readSharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  let isText = false;
  let isReading = false;
  if (xml === undefined) return strings;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') strings.push('');
      // How a Japanese word is read aloud.
      if (name === 'rPh') isReading = true;
      if (name === 't') isText = !isReading;
    },
    text: (text) => {
      if (isText) strings.push((strings.pop() ?? '') + text);
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
    },
  });
  return strings.map(unescapeCharacters);
}

/** Excel writes characters that XML cannot have as `_x000D_`. */
export function unescapeCharacters(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
