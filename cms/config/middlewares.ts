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
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
