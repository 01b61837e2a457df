import type { Caller } from './caller.ts';
import type { MatrixWorld } from './matrix-world.ts';

/**
 * `impossible`: refused to everybody, because there is nothing to do. `elsewhere`: open to the
 * caller, and tried by the feature's own tests.
 */
export type Outcome = 'allowed' | 'refused' | 'impossible' | 'elsewhere';

export type MatrixRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: object | undefined;
};

/** One thing that somebody may try, with what is expected when each caller does. */
export type MatrixRow<Asker = Caller> = {
  section: string;
  operation: string;
  /** Empty where the operation is about the type as a whole. */
  target: string;
  expected(caller: Asker): Outcome;
  /** `isFresh`: on an entry of its own, which may be changed. */
  request(world: MatrixWorld, isFresh: boolean): Promise<MatrixRequest>;
};
