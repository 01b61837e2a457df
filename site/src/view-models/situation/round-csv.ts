import { region } from '@civil-society/shared/region/region';
import type { HelpSection } from '@civil-society/shared/help/help-section';
import {
  actingCapacities,
  type CapacityCounts,
  type SituationRound,
} from '@civil-society/shared/situation/situation-round';
import { t } from '../../i18n/t.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import { dataLicence } from './data-licence.ts';

/** The columns, in the words by which the page explains them. */
export const csvColumns = [
  'osio',
  'kierros',
  'alkoi',
  'paattyi',
  'taulukko',
  'kunta',
  'kuntakoodi',
  'avun_laji',
  'toimintakyky',
  'vastauksia',
  'salattu',
  'lahde',
  'lisenssi',
] as const;

type Row = Partial<Record<(typeof csvColumns)[number], string>>;

/**
 * A round's figures as open data: one number a row, with semicolons and a byte order mark, so that
 * a Finnish Excel opens it as it is. What is not told is empty, and `salattu` says so.
 */
export function roundCsv(round: SituationRound, section: HelpSection, frame: SiteFrame): string {
  const { figures } = round;
  const common: Row = {
    osio: section.name,
    kierros: round.name,
    alkoi: round.startsOn,
    paattyi: round.endsOn,
    lahde: region.contact.organisation,
    lisenssi: dataLicence.name,
  };
  const rows: Row[] = [
    ...capacityRows(figures.capacity, { taulukko: 'kaikki' }),
    ...figures.byArea.flatMap((counts) => {
      const area = frame.areaBySlug.get(counts.area);
      return capacityRows(counts, {
        taulukko: 'kunnittain',
        kunta: area?.name ?? counts.area,
        kuntakoodi: area?.code ?? '',
      });
    }),
    ...figures.byKind.flatMap((counts) =>
      capacityRows(counts, { taulukko: 'avun_lajeittain', avun_laji: counts.kind }),
    ),
  ];
  const lines = rows.map((row) => csvColumns.map((column) => cell({ ...common, ...row }[column])));
  return `\uFEFF${[csvColumns, ...lines].map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}

function capacityRows(counts: CapacityCounts, where: Row): Row[] {
  return [...actingCapacities, 'total' as const].map((capacity) => ({
    ...where,
    toimintakyky: t(`situation.${capacity}`).toLowerCase(),
    ...countCells(counts[capacity]),
  }));
}

function countCells(count: number | null): Row {
  return { vastauksia: count === null ? '' : String(count), salattu: count === null ? '1' : '0' };
}

/** Quoted where it must be; an apostrophe keeps spreadsheets from taking words for a formula. */
function cell(text = ''): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
