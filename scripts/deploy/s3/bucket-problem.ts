import { DeployProblem } from '../deploy-problem.ts';
import type { S3Settings } from './s3-settings.ts';

/** Why a bucket could not even be read: nearly always an address or a key that is not right. */
export function bucketProblem(error: unknown, { bucket, endpoint }: S3Settings): DeployProblem {
  const where = endpoint === undefined ? bucket : `${bucket} at ${endpoint}`;
  return new DeployProblem(
    'failed',
    `The bucket ${where} could not be used: ${describeError(error)}. Check S3_ENDPOINT, S3_REGION, S3_BUCKET and the keys, and that the keys may list, read, write and delete.`,
    { cause: error },
  );
}

/** An error of the S3 client; some have a name only. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' ? error.name : `${error.name}, ${error.message}`;
}
