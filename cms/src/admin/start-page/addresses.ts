import { eventUid, newsArticleUid, organisationUid } from '../../content-type-uids';

/** Addresses within the admin, for React Router. */
export const addresses = {
  list: (uid: string) => `/content-manager/collection-types/${uid}`,
  entry: (uid: string, documentId: string) =>
    `/content-manager/collection-types/${uid}/${documentId}`,
  newEntry: (uid: string) => `/content-manager/collection-types/${uid}/create`,
  organisations: `/content-manager/collection-types/${organisationUid}`,
  oldestVerified: `/content-manager/collection-types/${organisationUid}?sort=lastVerified:ASC`,
  events: `/content-manager/collection-types/${eventUid}`,
  news: `/content-manager/collection-types/${newsArticleUid}`,
  reviews: '/tarkistettavat',
  review: (documentId: string) => `/tarkistettavat/${documentId}`,
  survey: '/kyselyn-tuonti',
  settings: '/content-manager/single-types/api::service-settings.service-settings',
} as const;
