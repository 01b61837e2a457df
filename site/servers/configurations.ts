import { resolve } from 'node:path';
import { caddyfile } from './caddyfile.ts';
import { nginxConfiguration } from './nginx-configuration.ts';

/** The configurations that are committed beside this file, and what they have to say. */
export const configurations = [
  { file: resolve(import.meta.dirname, 'Caddyfile'), text: caddyfile() },
  { file: resolve(import.meta.dirname, 'nginx-site.conf'), text: nginxConfiguration() },
] as const;
