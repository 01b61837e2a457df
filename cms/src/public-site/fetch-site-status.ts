import type { Core } from '@strapi/strapi';
import { fetchPublisherAnswer } from './fetch-publisher-answer';
import { isFailing } from './is-failing';
import { leftOutEntries } from './left-out-entries';
import { getOutboxState, type OutboxState } from './outbox-state';
import { publicSiteUrl } from './public-page-url';
import type { PublisherAnswer } from './publisher-answer';
import type { SiteStatus } from './site-answers';
import { isDeliveryStuck, siteState } from './site-state';

/**
 * How the public site is; whatever is wrong with the publisher is a state with words of its own.
 * @param withDetails for those who run the service: what waits, what failed, what was left out
 */
export async function fetchSiteStatus(
  strapi: Core.Strapi,
  { withDetails }: { withDetails: boolean },
): Promise<SiteStatus> {
  const [publisher, outbox] = await Promise.all([
    fetchPublisherAnswer(strapi),
    getOutboxState(strapi),
  ]);
  return {
    state: siteState(publisher, outbox),
    siteUrl: publicSiteUrl(),
    updatedAt: publisher?.release?.builtAt,
    ...(withDetails ? { details: details(publisher, outbox) } : {}),
  };
}

function details(
  publisher: PublisherAnswer | undefined,
  outbox: OutboxState,
): SiteStatus['details'] {
  return {
    pageCount: publisher?.release?.pageCount,
    waiting: outbox.waiting,
    waitingSince: outbox.oldest?.since.toISOString(),
    failure: failure(publisher, outbox),
    leftOut: leftOutEntries(publisher?.release),
  };
}

function failure(
  publisher: PublisherAnswer | undefined,
  outbox: OutboxState,
): NonNullable<SiteStatus['details']>['failure'] {
  if (publisher !== undefined && isFailing(publisher)) return publisher.lastFailure;
  if (publisher !== undefined && isDeliveryStuck(outbox)) return { kind: 'delivery' };
  return undefined;
}
