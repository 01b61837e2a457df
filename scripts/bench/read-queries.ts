/** What the site reads of an organisation and of an event, in the words of both schemas. */
const image = 'url alternativeText width height mime';
const reference = 'documentId slug name';
const accessibility =
  'stepFreeAccess accessibleToilet accessibleParking inductionLoop signLanguage assistanceDogsWelcome note';
const address = 'street postalCode city';

const organisation = (alternativeNames: string) => `
  documentId slug name ${alternativeNames} businessId registerNumber summary description
  logo { ${image} } email phone website socialLinks { service url } address { ${address} }
  contactPersons { name role phone email } homeMunicipality { ${reference} }
  areas { ${reference} } themes { ${reference} } targetGroups { ${reference} }
  languages { documentId code name } accessibility { ${accessibility} } howToJoin operatingStatus
  lastVerified updatedAt`;

const event = (recurrenceExceptions: string) => `
  documentId slug title kind summary description startsAt endsAt allDay recurrenceRule
  ${recurrenceExceptions} scheduleNote eventStatus place { name address { ${address} } } onlineUrl
  area { ${reference} } organiser { ${reference} } themes { ${reference} }
  targetGroups { ${reference} } languages { documentId code name } isFree price
  registration { required instructions url email phone deadline }
  accessibility { ${accessibility} } image { ${image} } updatedAt`;

export type ReadQueries = { organisations: string; events: string };

/** Plain Strapi: components for lists of values, its own arguments for pages. */
export const plainQueries = (limit: number): ReadQueries => ({
  organisations: `{ organisations(pagination: { limit: ${limit} }) { ${organisation('alternativeNames { name }')} } }`,
  events: `{ events(pagination: { limit: ${limit} }) { ${event('recurrenceExceptions { date }')} } }`,
});

/** Our read API. */
export const ourQueries = (limit: number): ReadQueries => ({
  organisations: `{ organisations(limit: ${limit}) { ${organisation('alternativeNames')} } }`,
  events: `{ events(limit: ${limit}) { ${event('recurrenceExceptions')} } }`,
});
