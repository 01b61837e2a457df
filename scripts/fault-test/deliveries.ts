/** A message that a CMS process has sent, as the proxy saw it. Times are of Date.now(). */
export type Delivery = {
  id: string;
  /** Which process sent it. */
  sender: number;
  began: number;
  ended: number;
  /** Whether the sender has got an answer of success. */
  isAcknowledged: boolean;
};

/** Whether a process, or its database, was down at some time in between. */
type WasDown = (sender: number, from: number, until: number) => boolean;

/**
 * What is wrong with how messages were delivered: one that was acknowledged must not come again,
 * and two processes must not deliver at the same time. Both are excused where a sender or the
 * database went down in between: then nobody can know better.
 */
export function findDeliveryProblems(deliveries: readonly Delivery[], wasDown: WasDown): string[] {
  const problems: string[] = [];
  const inOrder = deliveries.toSorted((a, b) => a.began - b.began);
  for (const [index, later] of inOrder.entries())
    for (const earlier of inOrder.slice(0, index)) {
      const isExcused = [earlier, later].some(({ sender }) =>
        wasDown(sender, earlier.began, later.began),
      );
      if (isExcused) continue;
      if (earlier.id === later.id && earlier.isAcknowledged)
        problems.push(`${later.id} was delivered again after it had been acknowledged`);
      if (earlier.sender !== later.sender && earlier.ended > later.began)
        problems.push(`${earlier.id} and ${later.id} were delivered at once by two processes`);
    }
  return problems;
}
