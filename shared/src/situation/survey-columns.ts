import type { ColumnRole, SurveyMapping } from './survey-mapping.ts';
import type { SurveyTable } from './survey-table.ts';
import { choiceSeparator } from './survey-words.ts';

export type SurveyColumn = {
  index: number;
  /** As a problem names it: "C (Kunta)". */
  name: string;
};

/** A survey's columns by what they tell. */
export type SurveyColumns = {
  byRole: ReadonlyMap<ColumnRole, readonly SurveyColumn[]>;
  area: SurveyColumn | undefined;
  capacity: SurveyColumn | undefined;
  organisation: SurveyColumn | undefined;
  answeredOn: SurveyColumn | undefined;
  needColumns: readonly SurveyColumn[];
  /** One for each kind of help, answered with yes or no. */
  kindColumns: readonly (SurveyColumn & { kind: string })[];
  /** Of several choices each. */
  choiceColumns: readonly (SurveyColumn & { separator: RegExp })[];
};

export function surveyColumns(table: SurveyTable, mapping: SurveyMapping): SurveyColumns {
  const roles = new Map(mapping.columns.map(({ header, role }) => [header, role]));
  const byRole = new Map<ColumnRole, SurveyColumn[]>();
  table.headers.forEach((header, index) => {
    const role = roles.get(header) ?? 'unused';
    const column = { index, name: `${table.letters[index] ?? ''} (${shorten(header)})` };
    byRole.set(role, [...(byRole.get(role) ?? []), column]);
  });
  const of = (role: ColumnRole) => byRole.get(role) ?? [];
  return {
    byRole,
    area: of('area')[0],
    capacity: of('capacity')[0],
    organisation: of('organisation')[0],
    answeredOn: of('answered_on')[0],
    needColumns: of('need'),
    kindColumns: of('kind').map((column) => ({
      ...column,
      kind: kindOf(table.headers[column.index] ?? ''),
    })),
    choiceColumns: of('kinds').map((column) => ({
      ...column,
      separator: choiceSeparator(table.rows.map(({ cells }) => cells[column.index] ?? '')),
    })),
  };
}

const longestKind = 80;

/** The kind in a header: "Mitä apua annatte? [Ruoka-apu]", "Apu: Ruoka-apu" or "Ruoka-apu". */
function kindOf(header: string): string {
  const inBrackets = /\[([^\]]+)\]\s*$/.exec(header)?.[1];
  const afterColon = /:\s*([^:]+)$/.exec(header)?.[1];
  return (inBrackets ?? afterColon ?? header).trim().slice(0, longestKind);
}

function shorten(header: string): string {
  return header.length <= 40 ? header : `${header.slice(0, 39)}…`;
}
