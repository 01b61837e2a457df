import { errorText } from '../dispatch/error-text';

/** What a mail server said, for the log: it often repeats the address, which is a person's. */
export function errorWithoutAddresses(error: unknown): string {
  return errorText(error).replace(/[^\s<>"']+@[^\s<>"',;:]+/g, '(address)');
}
