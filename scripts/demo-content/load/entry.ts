/** One thing to load; `name` tells it to a person: "event kielikahvila". */
export type Entry = { name: string; load: () => Promise<void> };
