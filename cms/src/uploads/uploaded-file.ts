import { z } from 'zod';

/** A file of a request as the body parser leaves it, in a folder for temporary files. */
const uploadedFileSchema = z.looseObject({
  filepath: z.string(),
  originalFilename: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number(),
});

export type UploadedFile = z.infer<typeof uploadedFileSchema>;

/** The files of a request, the same objects, so that a change reaches who comes after. */
export function uploadedFiles(files: unknown): UploadedFile[] {
  const list: unknown[] = Array.isArray(files) ? files : [files ?? []].flat();
  return list.map((file) => {
    if (isUploadedFile(file)) return file;
    throw new Error('A file to be stored has no path or no size: see src/uploads.');
  });
}

function isUploadedFile(file: unknown): file is UploadedFile {
  return uploadedFileSchema.safeParse(file).success;
}
