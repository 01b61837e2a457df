import { z } from 'zod';
import { isLimitedToOwn } from '../permissions/is-limited-to-own';
import { assertImage } from '../uploads/assert-image';
import { imageLimits } from '../uploads/image-formats';
import { uploadedFiles } from '../uploads/uploaded-file';
import type { GuardedRequest, Problem, RequestRule } from './guarded-request';

const info = z.strictObject({
  name: z.string().max(255).nullish(),
  alternativeText: z.string().max(500).nullish(),
  caption: z.string().max(500).nullish(),
  focalPoint: z.strictObject({ x: z.number(), y: z.number() }).nullish(),
  folder: z.union([z.int(), z.string().regex(/^\d{1,10}$/)]).nullish(),
});

/**
 * A rule: nothing is told but what belongs to a picture. Strapi would also take `ref`, `refId` and
 * `field`, which attach the file to any entry, and `path`, which says where it is stored. Folders
 * are the coordinator's.
 */
export const onlyFileInfo: RequestRule = (request) => {
  const body = z
    .strictObject({ fileInfo: z.unknown() })
    .partial()
    .safeParse(request.body ?? {});
  if (!body.success) return 'body: more than fileInfo';
  const { fileInfo = [] } = body.data;
  const told: unknown[] = Array.isArray(fileInfo) ? fileInfo : [fileInfo];
  return told.map((one) => infoProblem(request, one)).find((problem) => problem !== undefined);
};

function infoProblem({ user }: GuardedRequest, told: unknown): Problem {
  const parsed = info.safeParse(typeof told === 'string' ? fromJson(told) : told);
  if (!parsed.success) return 'body: fileInfo of another shape';
  return parsed.data.folder && isLimitedToOwn(user) ? 'a folder of the library' : undefined;
}

/** Undefined for what is no JSON, which no shape allows. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * A rule: every file is an image by its bytes. Strapi asks the name first, and its answers are
 * English; the library cleans the files once more when it stores them (src/uploads).
 * @throws ValidationError, in Finnish, for a file that is no image
 */
export const onlyImages: RequestRule = async ({ files }) => {
  const uploaded = Object.values(z.record(z.string(), z.unknown()).parse(files ?? {})).flatMap(
    (field) => uploadedFiles(field),
  );
  if (uploaded.length > imageLimits.filesAtOnce) return 'too many files at once';
  for (const file of uploaded) await assertImage(file);
  return undefined;
};
