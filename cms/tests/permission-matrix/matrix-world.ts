import type { AdminClient } from '../admin-client.ts';
import { startTestStrapi, type TestStrapi } from '../start-test-strapi.ts';
import type { Caller } from './caller.ts';
import { editorialSubjects } from './editorial-subjects.ts';
import { logInCallers } from './log-in-callers.ts';
import { matrixEntries, type MatrixEntries } from './matrix-entries.ts';
import { matrixFiles, type MatrixFiles } from './matrix-files.ts';
import { plantRegisters } from './plant-registers.ts';
import { plantSecrets, type Secrets } from './secrets.ts';

/** A CMS with two organisations, everything of theirs, and somebody of each role. */
export type MatrixWorld = MatrixEntries &
  MatrixFiles & {
    cms: TestStrapi;
    clients: Readonly<Record<Caller, AdminClient>>;
    secrets: Secrets;
  };

export async function createMatrixWorld(): Promise<MatrixWorld> {
  const cms = await startTestStrapi();
  const clients = await logInCallers(cms);
  const entries = await matrixEntries(cms, clients.Representative.userId);
  for (const subject of editorialSubjects)
    for (const target of subject.targets) await entries.entry(subject, target, false);
  const files = matrixFiles(clients);
  await files.file({ owner: 'foreign', state: 'live' }, false);
  await plantRegisters(cms);
  return {
    ...entries,
    ...files,
    cms,
    clients,
    secrets: await plantSecrets(cms),
  };
}
