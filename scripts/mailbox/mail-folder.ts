import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptMailSchema, type KeptMail } from './kept-mail.ts';

const most = 200;

/** The mails that have come, a file each. */
export type MailFolder = {
  add(mail: Omit<KeptMail, 'id' | 'receivedAt'>): KeptMail;
  /** The newest first. */
  all(): KeptMail[];
  /** Undefined when there is none with this id. */
  find(id: string): KeptMail | undefined;
};

/** Keeps the newest 200 in a folder, readable to its owner only: links in them are keys. */
export function openMailFolder(folder: string): MailFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const ids = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .toSorted()
      .toReversed();
  const read = (id: string) =>
    keptMailSchema.parse(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')));
  let last = 0;
  return {
    add(mail) {
      // Two in the same millisecond keep their order.
      last = Math.max(Date.now(), last + 1);
      const id = `${String(last).padStart(15, '0')}-${randomBytes(4).toString('hex')}`;
      const kept = { id, receivedAt: new Date(last).toISOString(), ...mail };
      const file = join(folder, `${id}.json`);
      // A crash in the middle must not leave half a mail.
      writeFileSync(`${file}.new`, JSON.stringify(kept, null, 2), { mode: 0o600 });
      renameSync(`${file}.new`, file);
      for (const old of ids().slice(most)) rmSync(join(folder, `${old}.json`));
      return kept;
    },
    all: () => ids().map(read),
    // Only a name that is there is ever opened.
    find: (id) => (ids().includes(id) ? read(id) : undefined),
  };
}
