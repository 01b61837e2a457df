/** Something that a person can mend; the message is a full sentence for them, shown without a stack. */
export class UserProblem extends Error {
  override name = 'UserProblem';
}
