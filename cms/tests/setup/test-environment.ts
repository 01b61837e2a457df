import { randomBytes } from 'node:crypto';

/** The environment of a Strapi that keeps everything in `dataDirectory` and talks to nobody. */
export function testEnvironment(dataDirectory: string, port: number): Record<string, string> {
  const secret = () => randomBytes(32).toString('base64');
  return {
    NODE_ENV: 'test',
    STRAPI_TELEMETRY_DISABLED: 'true',
    DATA_DIR: dataDirectory,
    CMS_HOST: '127.0.0.1',
    CMS_PORT: String(port),
    CMS_URL: `http://127.0.0.1:${port}`,
    SITE_URL: 'http://127.0.0.1:9',
    // The discard port: nothing listens there unless a test sets up a publisher of its own.
    PUBLISHER_URL: 'http://127.0.0.1:9',
    APP_KEYS: `${secret()},${secret()}`,
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    READ_API_TOKEN: randomBytes(32).toString('hex'),
    WEBHOOK_SECRETS: secret(),
    MONITORING_TOKEN: randomBytes(32).toString('hex'),
  };
}
