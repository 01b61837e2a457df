/** A partner of a help section, by name and link. */
export const helpPartner = {
  typeDefs: `
    type HelpPartner {
      name: String!
      website: String
    }
  `,
  population: { select: ['name', 'website'] },
};
