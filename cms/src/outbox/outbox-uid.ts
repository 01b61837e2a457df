export const outboxUid = 'api::outbox-message.outbox-message';

/** Sent on Strapi's event hub when a message has been committed. */
export const outboxFilledEvent = 'outbox.filled';

/** PostgreSQL's channel on which that is told to all processes. */
export const outboxChannel = 'outbox_filled';
