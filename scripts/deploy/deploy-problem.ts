import { UserProblem } from '../start/user-problem.ts';

/** What a deployment's exit code says. */
export const exitCodes = { failed: 1, wrongSettings: 2, busy: 3 } as const;

/** Why a release was not deployed, in sentences that also say how to mend it. */
export class DeployProblem extends UserProblem {
  override name = 'DeployProblem';
  readonly exitCode: number;

  constructor(reason: keyof typeof exitCodes, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.exitCode = exitCodes[reason];
  }
}
