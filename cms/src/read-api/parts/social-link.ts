export const socialLink = {
  typeDefs: `
    enum SocialService {
      facebook
      instagram
      youtube
      tiktok
      x
      linkedin
      other
    }
    type SocialLink {
      service: SocialService!
      url: String!
    }
  `,
  population: { select: ['service', 'url'] },
};
