/** Sent on Strapi's event hub when a mail has been committed to the queue. */
export const mailQueuedEvent = 'mail.queued';
