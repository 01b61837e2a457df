import { resolve } from 'node:path';
import { z } from 'zod';

/**
 * `user@host:/folder`. The folder goes through the remote shell, so it is of plain characters only.
 */
const target = z
  .string()
  .regex(/^[\w.@-]+:[\w./-]+$/)
  // Neither may look like an option.
  .refine((value) => !/(?:^|:)-/.test(value))
  .transform((value) => {
    const [host = '', folder = ''] = value.split(':');
    return { host, folder: folder.replace(/\/+$/, '') };
  })
  .refine(({ folder }) => folder !== '');

/** Where and as whom to deploy; docs/operations.md explains every variable. */
export const rsyncSettingsSchema = z
  .object({
    DATA_DIR: z.string().default(resolve(import.meta.dirname, '../../../.local')),
    RSYNC_TARGET: target,
    RSYNC_SSH_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
    RSYNC_SSH_KEY_FILE: z
      .string()
      .regex(/^[^\s'"]+$/)
      .optional(),
    RSYNC_KNOWN_HOSTS_FILE: z
      .string()
      .regex(/^[^\s'"]+$/)
      .optional(),
  })
  .transform((variables) => ({
    dataDir: variables.DATA_DIR,
    ...variables.RSYNC_TARGET,
    port: variables.RSYNC_SSH_PORT,
    keyFile: variables.RSYNC_SSH_KEY_FILE,
    knownHostsFile: variables.RSYNC_KNOWN_HOSTS_FILE,
  }));

export type RsyncSettings = z.output<typeof rsyncSettingsSchema>;

/** How ssh is called. It never asks for anything, and talks to known hosts only. */
export function sshCommand({ port, keyFile, knownHostsFile }: RsyncSettings): string[] {
  return [
    'ssh',
    ...['-o', 'BatchMode=yes', '-o', 'StrictHostKeyChecking=yes', '-o', 'ConnectTimeout=20'],
    ...['-o', 'ServerAliveInterval=15'],
    ...(port === undefined ? [] : ['-p', String(port)]),
    ...(keyFile === undefined ? [] : ['-i', keyFile, '-o', 'IdentitiesOnly=yes']),
    ...(knownHostsFile === undefined ? [] : ['-o', `UserKnownHostsFile=${knownHostsFile}`]),
  ];
}
