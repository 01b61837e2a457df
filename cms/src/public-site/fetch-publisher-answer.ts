import type { Core } from '@strapi/strapi';
import { errorText } from '../dispatch/error-text';
import { type PublisherAnswer, publisherAnswerSchema } from './publisher-answer';

/** A person waits for the page that shows it. */
const longestWait = 2_000;

/**
 * Asks the publisher how the public site is. A publisher that can't be asked is a state of its
 * own for the admin, undefined, and a line in the log.
 * @param revision asks also since when the site has shown this revision
 */
export async function fetchPublisherAnswer(
  strapi: Core.Strapi,
  revision?: number,
): Promise<PublisherAnswer | undefined> {
  const publisher = process.env.PUBLISHER_URL;
  if (publisher === undefined || publisher === '') return undefined;
  try {
    const query = revision === undefined ? '' : `?revision=${revision}`;
    const response = await fetch(new URL(`/status.json${query}`, publisher), {
      signal: AbortSignal.timeout(longestWait),
    });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    return publisherAnswerSchema.parse(await response.json());
  } catch (error) {
    strapi.log.warn(
      `The publisher at ${publisher} did not tell its state; check that it runs: ${errorText(error)}`,
    );
    return undefined;
  }
}
