import { errors } from '@strapi/utils';
import type { Problem } from './problem';

/** Strapi's error in the shape that makes the admin show each message at its field. */
export function validationError(problems: readonly Problem[]): errors.ValidationError {
  const [first] = problems;
  const message =
    problems.length === 1 && first
      ? first.message
      : `Korjaa ${problems.length} kohtaa ennen tallentamista.`;
  return new errors.ValidationError(message, {
    errors: problems.map((problem) => ({ ...problem, name: 'ValidationError' })),
  });
}
