/** Facts about access; null means not known. */
export const accessibility = {
  typeDefs: `
    type Accessibility {
      stepFreeAccess: Boolean
      accessibleToilet: Boolean
      accessibleParking: Boolean
      inductionLoop: Boolean
      signLanguage: Boolean
      assistanceDogsWelcome: Boolean
      note: String
    }
  `,
  population: {
    select: [
      'stepFreeAccess',
      'accessibleToilet',
      'accessibleParking',
      'inductionLoop',
      'signLanguage',
      'assistanceDogsWelcome',
      'note',
    ],
  },
};
