/** How much content there is. */
export type BenchSize = { organisations: number; events: number };

/** The region today has 283 organisations and fewer events; of other sizes there are as many events. */
const today: BenchSize = { organisations: 283, events: 220 };

/** @throws Error when `text` is not a number of organisations */
export function benchSize(text: string): BenchSize {
  const organisations = Number(text);
  if (!Number.isInteger(organisations) || organisations < 1)
    throw new Error(`"${text}" is not a number of organisations.`);
  return organisations === today.organisations ? today : { organisations, events: organisations };
}
