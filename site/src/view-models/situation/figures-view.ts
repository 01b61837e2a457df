import {
  actingCapacities,
  type CapacityCounts,
  type SituationFigures,
} from '@civil-society/shared/situation/situation-round';
import { joinWords } from '@civil-society/shared/finnish/join-words';
import { t } from '../../i18n/t.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import { capacityKey, capacityParts, type Bar, type BarPart } from './capacity-bar.ts';
import { countText } from './count-text.ts';

/** A chart, and what it shows in words. */
export type Chart = {
  id: string;
  heading: string;
  /** The chart in a sentence, for those who do not see it. */
  description: string;
  bars: Bar[];
};

/** A chart with the table that says the same. */
export type FiguresPart = Chart & {
  table: FiguresTable;
  /** What the numbers do not tell, in sentences below the table. */
  notes: string[];
};

export type FiguresTable = {
  caption: string;
  columns: string[];
  rows: { name: string; href?: string | undefined; cells: TableCell[] }[];
};

/** `span` is how many columns it goes over. */

export type TableCell = { text: string; isHidden: boolean; span?: number };

export type FiguresView = {
  /** How all can act, with the key of the colours. */
  key: ReturnType<typeof capacityKey>;
  /** The key has its numbers. */
  all: Chart;
  byArea: FiguresPart;
  byKind: FiguresPart | undefined;
  /** Whether some number is not shown, which is then explained. */
  hasHidden: boolean;
};

/** A round's figures as charts and tables. */
export function figuresView(figures: SituationFigures, frame: SiteFrame): FiguresView {
  const { capacity, answers } = figures;
  const areas = figures.byArea
    .map((counts) => ({ counts, area: frame.areaBySlug.get(counts.area) }))
    .flatMap(({ counts, area }) => (area ? [{ counts, area }] : []))
    .toSorted((a, b) => frame.areas.indexOf(a.area) - frame.areas.indexOf(b.area));
  const told = areas.filter(({ counts }) => counts.total !== null);
  const few = areas.filter(({ counts }) => counts.total === null);
  const longest = Math.max(1, ...areas.map(({ counts }) => counts.total ?? 0));
  return {
    key: capacityKey(capacity),
    all: {
      id: 'toimintakyky',
      heading: t('situation.capacity'),
      description: capacitySentence(capacity),
      bars: [bar(t('situation.allAnswers'), capacity, answers)],
    },
    byArea: {
      id: 'kunnittain',
      heading: t('situation.byArea'),
      description: t('situation.byAreaDescription'),
      notes: [
        ...untoldNotes(told.map(({ counts }) => counts)),
        ...(few.length > 0
          ? [t('situation.fewAnswers', { areas: joinWords(few.map(({ area }) => area.name)) })]
          : []),
      ],
      bars: told
        .toSorted((a, b) => (b.counts.total ?? 0) - (a.counts.total ?? 0))
        .map(({ counts, area }) => bar(area.name, counts, longest)),
      table: capacityTable(
        t('situation.byArea'),
        told.map(({ counts, area }) => ({ name: area.name, counts })),
      ),
    },
    byKind: kindsPart(figures),
    hasHidden: hasHidden(figures),
  };
}

/** "Normaalisti 61, muutettuna 79 ja tauolla 32 järjestöä 172:sta." without numbers that are hidden. */
export function capacitySentence(counts: CapacityCounts): string {
  return capacityKey(counts)
    .map(({ label, count, share }) =>
      share === undefined ? `${label}: ${count}` : `${label}: ${count} (${share})`,
    )
    .join(', ');
}

function bar(label: string, counts: CapacityCounts, whole: number): Bar {
  return { label, value: countText(counts.total), parts: capacityParts(counts, whole) };
}

type NamedCounts = { name: string; href?: string; counts: CapacityCounts };

/** A row for each, with the capacities and their sum. */
export function capacityTable(
  caption: string,
  rows: readonly NamedCounts[],
  firstColumn: string = t('situation.area'),
): FiguresTable {
  return {
    caption,
    columns: [
      firstColumn,
      ...actingCapacities.map((capacity) => t(`situation.column.${capacity}`)),
      t('situation.column.total'),
    ],
    rows: rows.map(({ name, href, counts }) => ({
      name,
      href,
      cells: capacityCells(counts),
    })),
  };
}

/** Where nothing is told but the sum, the others are said in one, and so is a row that tells nothing. */
function capacityCells(counts: CapacityCounts): TableCell[] {
  const total = cell(counts.total);
  const cells = actingCapacities.map((capacity) => cell(counts[capacity]));
  if (cells.some(({ isHidden }) => !isHidden)) return [...cells, total];
  if (total.isHidden) return [{ ...total, span: cells.length + 1 }];
  return [{ text: t('situation.notTold'), isHidden: true, span: cells.length }, total];
}

function isUntold({ kind }: BarPart): boolean {
  return kind === 'untold';
}

/** An answer counts in each kind that it names, so bars of kinds do not add up to all answers. */
function kindsPart({ byKind, answers }: SituationFigures): FiguresPart | undefined {
  if (byKind.length === 0) return undefined;
  const told = byKind.filter(({ total }) => total !== null);
  const most = Math.max(1, ...told.map(({ total }) => total ?? 0));
  return {
    id: 'avun-lajit',
    heading: t('situation.byKind'),
    description: t('situation.byKindDescription', { answers }),
    notes: [t('situation.byKindNote'), ...untoldNotes(told)],
    bars: told.map((counts) => bar(counts.kind, counts, most)),
    table: capacityTable(
      t('situation.byKind'),
      byKind.map((counts) => ({ name: counts.kind, counts })),
      t('situation.kind'),
    ),
  };
}

/** What a bar's broken line is, where one has it. */
function untoldNotes(told: readonly CapacityCounts[]): string[] {
  return told.some((counts) => capacityParts(counts, 1).some(isUntold))
    ? [t('situation.untoldNote')]
    : [];
}

function cell(count: number | null): TableCell {
  return { text: countText(count), isHidden: count === null };
}

function hasHidden({ capacity, byArea, byKind }: SituationFigures): boolean {
  return [capacity, ...byArea, ...byKind].some((row) =>
    [...actingCapacities, 'total' as const].some((column) => row[column] === null),
  );
}
