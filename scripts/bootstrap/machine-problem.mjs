// @ts-check

/** Something on the machine that a person can mend; the message is a full sentence for them. */
export class MachineProblem extends Error {
  /** @override */
  name = 'MachineProblem';
}
