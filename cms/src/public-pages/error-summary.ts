import { escapeHtml } from '@civil-society/shared/text/escape-html';

/** What is wrong, by the field's id. */
export type FieldProblems = Readonly<Partial<Record<string, string>>>;

/** The first thing on a page that came back: what is wrong, each leading to its field. */
export function errorSummary(problems: FieldProblems, title: string): string {
  const items = Object.entries(problems).map(
    ([name, problem]) => `<li><a href="#${name}">${escapeHtml(problem ?? '')}</a></li>`,
  );
  return `<div class="summary" role="alert" tabindex="-1" autofocus><h2>${escapeHtml(title)}</h2><ul>${items.join('')}</ul></div>`;
}
