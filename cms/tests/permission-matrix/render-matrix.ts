import { apiCallers } from './api-caller.ts';
import { apiRows } from './api-rows.ts';
import { callers } from './caller.ts';
import type { MatrixRow, Outcome } from './matrix-row.ts';
import { matrixRows } from './matrix-rows.ts';

const marks: Readonly<Record<Outcome, string>> = {
  allowed: '✓',
  refused: '✗',
  impossible: '–',
  elsewhere: '(✓)',
};

const introduction = `# Who may do what

Generated from the declared roles (\`cms/src/permissions/roles\`) and admin routes (\`cms/src/admin-guard/routes\`) by \`pnpm --filter @civil-society/cms permission-matrix\`; never edit it by hand. \`cms/tests/permission-matrix\` tries every cell over HTTP, on SQLite and PostgreSQL.

✓ allowed · ✗ refused, with no data in the answer · – nothing to do there for anybody · (✓) allowed, tried by the feature's own tests

"Own" is what belongs to an organisation that the representative edits. "Who may publish" is a representative while the coordinator's setting allows it.
`;

/** The whole matrix as Markdown. */
export function renderMatrix(): string {
  return [introduction, ...tables(matrixRows, callers), ...tables(apiRows, apiCallers)].join('\n');
}

function tables<Asker extends string>(
  rows: readonly MatrixRow<Asker>[],
  askers: readonly Asker[],
): string[] {
  const sections = [...new Set(rows.map(({ section }) => section))];
  return sections.flatMap((section) => [
    `## ${section}\n`,
    line(['', ...askers]),
    line(['---', ...askers.map(() => ':-:')]),
    ...lines(
      rows.filter((row) => row.section === section),
      askers,
    ),
    '',
  ]);
}

/** A line an operation; entries for which it ends alike share one. */
function lines<Asker extends string>(
  rows: readonly MatrixRow<Asker>[],
  askers: readonly Asker[],
): string[] {
  const targetsOf = new Map<string, { operation: string; targets: string[]; cells: string[] }>();
  for (const { operation, target, expected } of rows) {
    const cells = askers.map((asker) => marks[expected(asker)]);
    const key = [operation, ...cells].join();
    const found = targetsOf.get(key) ?? { operation, targets: [], cells };
    targetsOf.set(key, { ...found, targets: [...found.targets, target] });
  }
  return [...targetsOf.values()].map(({ operation, targets, cells }) => {
    const about = targets.filter(Boolean).join(', ');
    return line([about === '' ? operation : `${operation}: ${about}`, ...cells]);
  });
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
