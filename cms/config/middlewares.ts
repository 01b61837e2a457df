import { imageLimits } from '../src/uploads/image-formats';

export default ({ env }: { env: StrapiEnv }) => [
  'strapi::logger',
  // Outside of Strapi's own errors: it puts their answers into Finnish.
  'global::finnish-errors',
  'strapi::errors',
  'strapi::security',
  // No page of another origin has any business with the CMS.
  { name: 'strapi::cors', config: { origin: [env('CMS_URL', 'http://localhost:1337')] } },
  { name: 'strapi::poweredBy', config: { poweredBy: 'Strapi' } },
  'strapi::query',
  {
    name: 'strapi::body',
    // More than an image may have, so that somebody whose photograph is too large is told so.
    config: { jsonLimit: '1mb', formidable: { maxFileSize: 4 * imageLimits.bytes, maxFields: 50 } },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
