import sharp from 'sharp';
import { z } from 'zod';
import { organisationUid } from '../../src/content-type-uids';
import { publish } from '../publish.ts';
import { sampleOrganisation } from '../sample-content.ts';
import type { PublicChange, Scene } from './public-change.ts';

const uploadedSchema = z.tuple([z.object({ id: z.number() })]);
const folderSchema = z.object({ data: z.object({ id: z.number() }) });

async function imageForm(colour: string, fileInfo: object): Promise<FormData> {
  const channels = 3;
  const bytes = await sharp({ create: { width: 20, height: 20, channels, background: colour } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'logo.png');
  form.append('fileInfo', JSON.stringify(fileInfo));
  return form;
}

/** A file of the library that a published organisation shows, and one that a draft shows. */
async function shownFile({ cms, admin }: Scene, folder: number | null = null) {
  const info = { name: 'logo.png', alternativeText: 'Tunnus', caption: '', folder };
  const { status, body } = await admin.postForm('/upload', await imageForm('#285', info));
  if (status >= 300) throw new Error(`The upload was answered ${status}: ${JSON.stringify(body)}`);
  const [{ id }] = uploadedSchema.parse(body);
  const data: Record<string, unknown> = { ...sampleOrganisation, logo: id };
  const organisation = await publish(cms, organisationUid, data);
  await cms.strapi.documents(organisationUid).create({ data });
  return { id, leaves: [`update ${organisation}`] };
}

/** What is done to files in the media library. */
export const fileChanges: readonly PublicChange[] = [
  {
    name: 'describing an image anew',
    async prepare(scene) {
      const { id, leaves } = await shownFile(scene);
      const form = new FormData();
      const info = { name: 'logo.png', alternativeText: 'Yhdistyksen tunnus', caption: '' };
      form.append('fileInfo', JSON.stringify(info));
      return { act: () => scene.admin.postForm(`/upload?id=${id}`, form), leaves };
    },
  },
  {
    name: 'putting another image in its place',
    async prepare(scene) {
      const { id, leaves } = await shownFile(scene);
      const info = { name: 'uusi.png', alternativeText: 'Uusi tunnus', caption: '' };
      const form = await imageForm('#a22', info);
      return { act: () => scene.admin.postForm(`/upload?id=${id}`, form), leaves };
    },
  },
  {
    name: 'deleting an image',
    async prepare(scene) {
      const { id, leaves } = await shownFile(scene);
      return { act: () => scene.admin.delete(`/upload/files/${id}`), leaves };
    },
  },
  {
    name: 'deleting images at once',
    async prepare(scene) {
      const files = [await shownFile(scene), await shownFile(scene)];
      const body = { fileIds: files.map(({ id }) => id) };
      return {
        act: () => scene.admin.post('/upload/actions/bulk-delete', body),
        leaves: files.flatMap(({ leaves }) => leaves),
      };
    },
  },
  {
    name: 'deleting a folder with an image in it',
    async prepare(scene) {
      const made = await scene.admin.post('/upload/folders', { name: 'Tunnukset', parent: null });
      const folder = folderSchema.parse(made.body).data.id;
      const { leaves } = await shownFile(scene, folder);
      const body = { folderIds: [folder] };
      return { act: () => scene.admin.post('/upload/actions/bulk-delete', body), leaves };
    },
  },
];
