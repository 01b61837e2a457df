import type { Settings } from './settings.ts';

/**
 * Everything that a process of the service reads from its environment. What the caller's own
 * environment sets, secrets included, wins over the kept secrets.
 */
export function serviceEnvironment(
  settings: Settings,
  secrets: Record<string, string>,
  outer: NodeJS.ProcessEnv,
): NodeJS.ProcessEnv {
  const given = Object.fromEntries(Object.entries(outer).filter(([, value]) => value !== ''));
  return {
    ...secrets,
    ...given,
    NODE_ENV: 'production',
    DATA_DIR: settings.dataDir,
    CMS_HOST: settings.cms.host,
    CMS_PORT: String(settings.cms.port),
    CMS_URL: settings.cms.url,
    SITE_PORT: String(settings.site.port),
    SITE_URL: settings.site.url,
    PUBLISHER_PORT: String(settings.publisher.port),
    PUBLISHER_URL: settings.publisher.url,
    ...mailVariables(settings.mailbox),
    ...databaseVariables(settings.database),
    ASTRO_TELEMETRY_DISABLED: '1',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
}

function mailVariables(mailbox: Settings['mailbox']): NodeJS.ProcessEnv {
  if (mailbox === undefined) return {};
  return {
    SMTP_URL: `smtp://127.0.0.1:${mailbox.smtpPort}`,
    MAILBOX_PORT: String(mailbox.port),
    MAILBOX_SMTP_PORT: String(mailbox.smtpPort),
  };
}

function databaseVariables(database: Settings['database']): NodeJS.ProcessEnv {
  return database.client === 'sqlite'
    ? { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: database.filename }
    : { DATABASE_CLIENT: 'postgres', DATABASE_URL: database.url };
}
