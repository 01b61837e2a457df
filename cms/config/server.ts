import { join } from 'node:path';
import { requiredVariable } from '../src/environment/required-variable';

export default ({ env }: { env: StrapiEnv }) => ({
  host: env('CMS_HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  url: env('CMS_URL', 'http://localhost:1337'),
  app: { keys: requiredVariable('APP_KEYS').split(',') },
  // Editors' files live with the installation's data, not in the code.
  dirs: { public: join(requiredVariable('DATA_DIR'), 'public') },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});
