/** What may be done with the open data: anything, when its source is named. */
export const dataLicence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.fi',
} as const;
