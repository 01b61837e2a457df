/** Does one step of the start, telling whoever watches how it goes. */
export type Step = (title: string, work: () => Promise<void>) => Promise<void>;
