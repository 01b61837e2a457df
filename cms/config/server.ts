import { join } from 'node:path';
import { requiredVariable } from '../src/environment/required-variable';

export default ({ env }: { env: StrapiEnv }) => ({
  host: env('CMS_HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  url: env('CMS_URL', 'http://localhost:1337'),
  // The CMS itself speaks plain HTTP: at an https address a proxy stands before it, whose last
  // word about the client is believed; without it, all clients would share their rate limits.
  proxy: { koa: /^https:/i.test(env('CMS_URL', '')), maxIpsCount: 1 },
  app: { keys: requiredVariable('APP_KEYS').split(',') },
  // Editors' files live with the installation's data, not in the code.
  dirs: { public: join(requiredVariable('DATA_DIR'), 'public') },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});
