import { DeployProblem, exitCodes } from './deploy-problem.ts';

/**
 * Runs a deployment as a command: its report on standard output, what failed on standard error,
 * and an exit code that scripts can tell apart.
 */
export async function runDeployment(deploy: () => Promise<string>): Promise<void> {
  const begun = performance.now();
  try {
    const report = await deploy();
    console.log(`${report} in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  } catch (error) {
    const isExpected = error instanceof DeployProblem;
    console.error(
      `The release was not deployed. ${error instanceof Error ? error.message : error}`,
    );
    process.exitCode = isExpected ? error.exitCode : exitCodes.failed;
  }
}
