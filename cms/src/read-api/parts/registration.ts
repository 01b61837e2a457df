export const registration = {
  typeDefs: `
    type Registration {
      required: Boolean!
      instructions: String
      url: String
      email: String
      phone: String
      deadline: Date
    }
  `,
  population: { select: ['required', 'instructions', 'url', 'email', 'phone', 'deadline'] },
};
