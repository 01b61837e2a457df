import { join, resolve } from 'node:path';
import { z } from 'zod';
import { UserProblem } from './user-problem.ts';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);

const variablesSchema = z.object({
  DATA_DIR: z.string().min(1).optional(),
  CMS_HOST: z.string().min(1).default('127.0.0.1'),
  CMS_PORT: port(1337),
  CMS_URL: z.url().optional(),
  SITE_PORT: port(4321),
  SITE_URL: z.url().optional(),
  PUBLISHER_PORT: port(4322),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAILBOX_PORT: port(4323),
  MAILBOX_SMTP_PORT: port(2525),
  DATABASE_CLIENT: z.enum(['sqlite', 'postgres']).default('sqlite'),
  DATABASE_FILENAME: z.string().min(1).optional(),
  DATABASE_URL: z.string().min(1).optional(),
  SHOW_DEMO_NOTICE: z.enum(['true', 'false']).optional(),
});

/** Where one installation runs and keeps its data; see docs/operations.md for every variable. */
export type Settings = {
  repository: string;
  dataDir: string;
  cms: { host: string; port: number; url: string };
  site: { port: number; url: string };
  publisher: { port: number; url: string };
  /** The mailbox of this machine; undefined where SMTP_URL names a real mail server. */
  mailbox: { port: number; smtpPort: number; url: string } | undefined;
  database: { client: 'sqlite'; filename: string } | { client: 'postgres'; url: string };
  /** Undefined: shown when the content is the demo content. */
  showDemoNotice: boolean | undefined;
};

/**
 * The settings of environment variables, with the defaults of `npm start`.
 * @param repository absolute path of the clone
 * @throws UserProblem naming every wrong variable
 */
export function readSettings(
  environment: Record<string, string | undefined>,
  repository: string,
): Settings {
  const parsed = variablesSchema.safeParse(withoutEmpty(environment));
  if (!parsed.success) throw new UserProblem(describe(parsed.error));
  const variables = parsed.data;
  const dataDir = resolve(repository, variables.DATA_DIR ?? '.local');
  return {
    repository,
    dataDir,
    cms: {
      host: variables.CMS_HOST,
      port: variables.CMS_PORT,
      url: variables.CMS_URL ?? `http://localhost:${variables.CMS_PORT}`,
    },
    site: {
      port: variables.SITE_PORT,
      url: variables.SITE_URL ?? `http://localhost:${variables.SITE_PORT}`,
    },
    publisher: {
      port: variables.PUBLISHER_PORT,
      url: `http://127.0.0.1:${variables.PUBLISHER_PORT}`,
    },
    mailbox: mailboxOf(variables),
    database: databaseOf(variables, dataDir),
    showDemoNotice:
      variables.SHOW_DEMO_NOTICE === undefined ? undefined : variables.SHOW_DEMO_NOTICE === 'true',
  };
}

function mailboxOf(variables: z.infer<typeof variablesSchema>): Settings['mailbox'] {
  if (variables.SMTP_URL !== undefined) return undefined;
  const { MAILBOX_PORT: port, MAILBOX_SMTP_PORT: smtpPort } = variables;
  return { port, smtpPort, url: `http://localhost:${port}` };
}

function databaseOf(
  variables: z.infer<typeof variablesSchema>,
  dataDir: string,
): Settings['database'] {
  if (variables.DATABASE_CLIENT === 'sqlite')
    return {
      client: 'sqlite',
      filename: variables.DATABASE_FILENAME ?? join(dataDir, 'database.sqlite'),
    };
  if (variables.DATABASE_URL === undefined)
    throw new UserProblem(
      'DATABASE_CLIENT is postgres but DATABASE_URL is missing: set it to postgres://user:password@host:port/database.',
    );
  return { client: 'postgres', url: variables.DATABASE_URL };
}

function withoutEmpty(environment: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

function describe(error: z.ZodError): string {
  const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return `Some environment variables are wrong (docs/operations.md explains them): ${problems.join('; ')}.`;
}
