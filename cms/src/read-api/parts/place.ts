import { address } from './address';

export const place = {
  typeDefs: `
    type Place {
      name: String!
      address: Address
    }
  `,
  population: { select: ['name'], populate: { address: address.population } },
};
