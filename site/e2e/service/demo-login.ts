import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { required } from './addresses.ts';

/** A demo user's e-mail and password, as `npm start` has kept them for people. */
export function demoLogin(name: 'representative' | 'coordinator' | 'administrator') {
  const file = join(required('E2E_DATA_DIR'), 'demo-logins.txt');
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(/\s+/));
  const [, email, password] = lines.find(([first]) => first === name) ?? [];
  if (!email || !password) throw new Error(`${file} has no login of the ${name}`);
  return { email, password };
}
