/** A survey's file as text: one row of headers and, below it, one row for each answer. */
export type SurveyTable = {
  /** All different; a header that was empty or there twice has got a number. */
  headers: readonly string[];
  /** "C": where each column is in the file, which may have empty ones between them. */
  letters: readonly string[];
  rows: readonly SurveyRow[];
  /** Whether days are counted from 1904, as old Macs did, where a date stands as a plain number. */
  countsFrom1904: boolean;
};

export type SurveyRow = {
  /** As a spreadsheet numbers its rows, from 1. */
  number: number;
  /** One for each header; empty where nothing was answered. */
  cells: readonly string[];
};

/** "C": how a spreadsheet names its column at `index`, from 0. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
