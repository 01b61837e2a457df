import type { Problem } from './problem';

/** One message a field: ours, all of them, and Strapi's where we have none, for ours say more. */
export function distinctProblems(ours: readonly Problem[], strapis: readonly Problem[]): Problem[] {
  const fields = new Map<string, Problem>();
  for (const { path, message } of ours) {
    const earlier = fields.get(path.join('.'))?.message;
    const all = earlier === undefined ? message : `${earlier} ${message}`;
    fields.set(path.join('.'), { path, message: all });
  }
  for (const problem of strapis)
    if (!fields.has(problem.path.join('.'))) fields.set(problem.path.join('.'), problem);
  return [...fields.values()];
}
