export const languageReference = {
  typeDefs: `
    type LanguageReference {
      documentId: ID!
      code: String!
      name: String!
    }
  `,
  population: { select: ['documentId', 'code', 'name'] },
};
