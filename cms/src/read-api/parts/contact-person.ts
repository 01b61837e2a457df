/** Only people who may be published leave the database; that flag itself never does. */
export const contactPerson = {
  typeDefs: `
    type ContactPerson {
      name: String!
      role: String
      phone: String
      email: String
    }
  `,
  population: { select: ['name', 'role', 'phone', 'email'], where: { mayBePublished: true } },
};
