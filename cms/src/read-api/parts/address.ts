/** schema.org PostalAddress in Finland. */
export const address = {
  typeDefs: `
    type Address {
      street: String!
      postalCode: String!
      city: String!
    }
  `,
  population: { select: ['street', 'postalCode', 'city'] },
};
