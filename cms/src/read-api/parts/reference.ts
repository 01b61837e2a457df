/** A related entry, by what a link to it needs; it has no relations of its own, so no cycles. */
export const reference = {
  typeDefs: `
    type Reference {
      documentId: ID!
      slug: String!
      name: String!
    }
  `,
  population: { select: ['documentId', 'slug', 'name'] },
};
