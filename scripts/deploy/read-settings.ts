import type { z } from 'zod';
import { DeployProblem } from './deploy-problem.ts';

/**
 * The settings of environment variables.
 * @throws DeployProblem that names every wrong variable, and never says a value: some are secrets
 */
export function readDeploySettings<Schema extends z.ZodType>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))];
  throw new DeployProblem(
    'wrongSettings',
    `These environment variables are missing or wrong: ${names.join(', ')}. docs/operations.md explains them under “Deploying elsewhere”.`,
  );
}
