import { walkXml } from './walk-xml';

/** Formats of dates that every Excel knows by number; the gaps are times and other numbers. */
const builtIn = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The numbers of the cell styles that show a number as a date. */
export function readDateStyles(xml: string | undefined): ReadonlySet<number> {
  const styles = new Set<number>();
  const ownFormats = new Set<number>();
  let isInCells = false;
  let index = 0;
  if (xml === undefined) return styles;
  walkXml(xml, {
    open: (name, attributes) => {
      const id = Number(attributes['numFmtId']);
      if (name === 'numFmt' && isDateFormat(attributes['formatCode'] ?? '')) ownFormats.add(id);
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      if (builtIn(id) || ownFormats.has(id)) styles.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return styles;
}

/** Whether a format shows days or years: "d.m.yyyy", "[$-40B]p. kkkk" is shown by Excel in Finnish. */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '');
  return /[dyvp]|mmm|k{3}/i.test(bare) && !/general|yleinen/i.test(bare);
}
