import type { Problem } from './problem';

/** One message a field, the first: ours come first and say more than Strapi's. */
export function distinctProblems(problems: readonly Problem[]): Problem[] {
  const keys = problems.map(({ path }) => path.join('.'));
  return problems.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
