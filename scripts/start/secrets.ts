import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

const base64 = (bytes: number) => randomBytes(bytes).toString('base64');

/** How each secret of the service is made; docs/operations.md says what it is for. */
const makers: Record<string, () => string> = {
  APP_KEYS: () => [base64(24), base64(24)].join(','),
  API_TOKEN_SALT: () => base64(24),
  ADMIN_JWT_SECRET: () => base64(32),
  TRANSFER_TOKEN_SALT: () => base64(24),
  ENCRYPTION_KEY: () => base64(32),
  READ_API_TOKEN: () => randomBytes(64).toString('hex'),
  WEBHOOK_SECRETS: () => base64(32),
  MONITORING_TOKEN: () => randomBytes(32).toString('hex'),
};

/**
 * The installation's secrets, kept in `secrets.env` (mode 600) and made the first time; one that
 * a newer version needs is added.
 * @param dataDir an existing folder
 */
export function readOrMakeSecrets(dataDir: string): Record<string, string> {
  const file = join(dataDir, 'secrets.env');
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const secrets = definedOnly(parseEnv(kept));
  const missing = Object.keys(makers).filter((name) => !secrets[name]);
  if (missing.length > 0) {
    const made = Object.fromEntries(missing.map((name) => [name, makers[name]?.() ?? '']));
    Object.assign(secrets, made);
    writePrivately(file, kept + missing.map((name) => `${name}=${made[name]}\n`).join(''));
  }
  chmodSync(file, 0o600);
  return secrets;
}

function definedOnly(variables: NodeJS.Dict<string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  );
}

/** A crash in the middle must not leave half the secrets. */
function writePrivately(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
