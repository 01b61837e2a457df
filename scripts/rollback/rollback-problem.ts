/** What scripts can tell apart by the exit code. */
export const exitCodes = { wrongCommand: 2, noSuchRelease: 3, damagedRelease: 4 } as const;

/** Why nothing was changed, and how to go on; for whoever typed the command. */
export class RollbackProblem extends Error {
  override name = 'RollbackProblem';
  readonly exitCode: number;

  constructor(kind: keyof typeof exitCodes, message: string) {
    super(message);
    this.exitCode = exitCodes[kind];
  }
}
