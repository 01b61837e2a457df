/** Addresses within the admin, for React Router. */
export const helpAddresses = {
  sections: '/apuosiot',
  section: (documentId: string) => `/apuosiot/${documentId}`,
} as const;
