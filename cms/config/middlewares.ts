import { imageLimits } from '../src/uploads/image-formats';

const contentSecurityPolicy = {
  'default-src': "'self'",
  'base-uri': "'self'",
  'connect-src': "'self'",
  'font-src': "'self' data:",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' data: blob:",
  'object-src': "'none'",
  'script-src': "'self'",
  'script-src-attr': "'none'",
  // Strapi's components bring their styles at run time.
  'style-src': "'self' 'unsafe-inline'",
} as const;

export default ({ env }: { env: StrapiEnv }) => [
  'global::log-requests',
  'global::never-stored',
  // Outside of Strapi's own errors: it puts their answers into Finnish.
  'global::finnish-errors',
  'strapi::errors',
  'global::no-rest-api',
  {
    name: 'strapi::security',
    // The admin asks nobody but the CMS. Strings, for Strapi fills up lists with its own entries.
    config: { contentSecurityPolicy: { directives: contentSecurityPolicy } },
  },
  // No page of another origin has any business with the CMS.
  { name: 'strapi::cors', config: { origin: [env('CMS_URL', 'http://localhost:1337')] } },
  'global::graphql-by-post',
  'strapi::query',
  {
    name: 'strapi::body',
    // More than an image may have, so that somebody whose photograph is too large is told so.
    config: { jsonLimit: '1mb', formidable: { maxFileSize: 4 * imageLimits.bytes, maxFields: 50 } },
  },
  'global::remove-uploads',
  'global::storable-body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
