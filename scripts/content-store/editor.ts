import type { AdminClient, AdminResponse } from '@civil-society/cms/tests/admin-client.ts';
import { createdId } from '@civil-society/cms/tests/created-id.ts';
import sharp from 'sharp';
import { z } from 'zod';

const uploadedSchema = z.tuple([z.object({ id: z.number() })]);

type Values = Record<string, unknown>;

/** What an editor does in the admin; every method fails where the admin refuses. */
export function editorOf(admin: AdminClient) {
  const path = (type: string, id?: string) =>
    `/content-manager/collection-types/api::${type}.${type}${id === undefined ? '' : `/${id}`}`;
  const done = async (answer: Promise<AdminResponse>): Promise<AdminResponse> => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`The admin answered ${status}: ${JSON.stringify(body)}`);
    return { status, body };
  };
  return {
    publishNew: async (type: string, values: Values) =>
      createdId(await done(admin.post(`${path(type)}/actions/publish`, values))),
    publish: (type: string, id: string, values: Values = {}) =>
      done(admin.post(`${path(type, id)}/actions/publish`, values)),
    unpublish: (type: string, id: string) =>
      done(admin.post(`${path(type, id)}/actions/unpublish`, {})),
    /** Of a type without drafts. */
    create: async (type: string, values: Values) =>
      createdId(await done(admin.post(path(type), values))),
    /** Of a type without drafts. */
    save: (type: string, id: string, values: Values) => done(admin.put(path(type, id), values)),
    remove: (type: string, id: string) => done(admin.delete(path(type, id))),
    bulk: (action: string, type: string, documentIds: string[]) =>
      done(admin.post(`${path(type)}/actions/${action}`, { documentIds })),
    async upload(): Promise<number> {
      const channels = 3;
      const bytes = await sharp({ create: { width: 20, height: 20, channels, background: '#285' } })
        .png()
        .toBuffer();
      const form = new FormData();
      form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'logo.png');
      form.append('fileInfo', JSON.stringify({ name: 'logo.png', alternativeText: 'Tunnus' }));
      const { body } = await done(admin.postForm('/upload', form));
      return uploadedSchema.parse(body)[0].id;
    },
    removeFile: (id: number) => done(admin.delete(`/upload/files/${id}`)),
  };
}
