/** One line for each row of a table, indented by tabs, for a configuration file. */
export function tableLines(
  depth: number,
  table: Readonly<Record<string, string>>,
  line: (name: string, value: string) => string,
): string {
  return Object.entries(table)
    .map(([name, value]) => `${'\t'.repeat(depth)}${line(name, value)}`)
    .join('\n');
}
