/** Content is read through GraphQL only; these limits hold for whatever Strapi itself lists. */
export default {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true },
};
