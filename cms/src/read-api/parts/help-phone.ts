/** A number from which help is asked, and when it is answered. */
export const helpPhone = {
  typeDefs: `
    type HelpPhone {
      number: String!
      hours: String
    }
  `,
  population: { select: ['number', 'hours'] },
};
