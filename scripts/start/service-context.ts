import type { Children } from './children.ts';
import type { Settings } from './settings.ts';
import type { Step } from './step.ts';

/** What every step of the start works with; `env` is what the processes get. */
export type ServiceContext = {
  settings: Settings;
  env: NodeJS.ProcessEnv;
  children: Children;
  step: Step;
};
