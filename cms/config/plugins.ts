import { mailConfiguration } from '../src/mail/mail-configuration';
import { apolloServer } from '../src/read-api/apollo-server';
import { imageLimits } from '../src/uploads/image-formats';

export default () => ({
  email: { config: mailConfiguration(process.env) },
  graphql: {
    config: {
      endpoint: '/graphql',
      // The read API is an explicit schema of our own (src/read-api, docs/adr/0005).
      shadowCRUD: false,
      landingPage: false,
      depthLimit: 5,
      defaultLimit: 1000,
      maxLimit: 5000,
      generateArtifacts: false,
      apolloServer,
    },
  },
  upload: {
    config: {
      sizeLimit: imageLimits.bytes,
      // Raster images only: HTML and SVG can carry scripts.
      security: { allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] },
    },
  },
});
