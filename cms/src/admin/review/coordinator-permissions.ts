/** What coordinators may do and representatives may not: who sees the queue in the menu. */
export const coordinatorPermissions = [
  { action: 'plugin::content-manager.explorer.publish', subject: 'api::news-article.news-article' },
];
