import { walkXml } from './walk-xml';

export type Workbook = {
  countsFrom1904: boolean;
  /** Those that are shown, in their order. */
  sheets: { name: string; path: string }[];
};

/** The sheets of a workbook and how it counts days. */
export function readWorkbookParts(parts: ReadonlyMap<string, string>): Workbook {
  const targets = new Map<string, string>();
  walkXml(parts.get('xl/_rels/workbook.xml.rels') ?? '', {
    open: (name, { Id: id = '', Target: target = '' }) => {
      if (name === 'Relationship') targets.set(id, target);
    },
  });
  const workbook: Workbook = { countsFrom1904: false, sheets: [] };
  walkXml(parts.get('xl/workbook.xml') ?? '', {
    open: (name, attributes) => {
      if (name === 'workbookPr')
        workbook.countsFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      const target = targets.get(attributes['r:id'] ?? '');
      if (name !== 'sheet' || target === undefined) return;
      const isShown = (attributes['state'] ?? 'visible') === 'visible';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      if (isShown) workbook.sheets.push({ name: attributes['name'] ?? '', path });
    },
  });
  return workbook;
}
