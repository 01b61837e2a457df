import { z } from 'zod';
import type { AdminClient } from '../admin-client.ts';
import type { Caller } from './caller.ts';
import { secretText } from './secrets.ts';
import type { Target } from './target.ts';

export type MatrixFiles = {
  /** Id of an image: the same one each time, or a fresh one that may be changed. */
  file(target: Target, isFresh: boolean): Promise<number>;
};

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const uploadedSchema = z.array(z.object({ id: z.number() }));

/** A form as the media library sends it; with no file where only what is told of it changes. */
export function imageForm(name: string | undefined, alternativeText: string): FormData {
  const form = new FormData();
  const image = new Blob([Buffer.from(png, 'base64')], { type: 'image/png' });
  if (name !== undefined) form.append('files', image, `${name}.png`);
  form.append('fileInfo', JSON.stringify({ alternativeText }));
  return form;
}

/** Images of the representative's, and of the coordinator's for everybody else's. */
export function matrixFiles(clients: Readonly<Record<Caller, AdminClient>>): MatrixFiles {
  const kept = new Map<string, number>();
  async function upload({ owner }: Target): Promise<number> {
    const isOwn = owner === 'own';
    const text = isOwn ? 'Oma kuva' : secretText;
    const client = isOwn ? clients.Representative : clients.Coordinator;
    const { status, body } = await client.postForm('/upload', imageForm(text, text));
    if (status !== 201) throw new Error(`Uploading failed: ${JSON.stringify(body)}`);
    const id = uploadedSchema.parse(body)[0]?.id;
    if (id === undefined) throw new Error('The upload was answered without a file.');
    return id;
  }
  return {
    async file(target, isFresh) {
      const stored = isFresh ? undefined : kept.get(target.owner);
      const id = stored ?? (await upload(target));
      if (!isFresh) kept.set(target.owner, id);
      return id;
    },
  };
}
