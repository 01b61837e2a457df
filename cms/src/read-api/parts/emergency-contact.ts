/** Where to turn first: a number or a link. */
export const emergencyContact = {
  typeDefs: `
    type EmergencyContact {
      label: String!
      phone: String
      website: String
      note: String
    }
  `,
  population: { select: ['label', 'phone', 'website', 'note'] },
};
