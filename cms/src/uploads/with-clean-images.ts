import { cleanImage } from './clean-image';
import { uploadedFiles } from './uploaded-file';

type UploadService = {
  upload(input: { files: unknown }, options?: object): Promise<unknown>;
  replace(id: unknown, input: { file: unknown }, options?: object): Promise<unknown>;
};

type UploadPlugin = {
  services: { upload(context: object): UploadService };
};

/**
 * Makes the media library clean every file before it is stored or takes another's place, whichever
 * way it comes: the library's page, a form, an address on the web, a script.
 */
export function withCleanImages<Plugin extends UploadPlugin>(plugin: Plugin): Plugin {
  const createService = plugin.services.upload;
  plugin.services.upload = (context) => {
    const service = createService(context);
    return {
      ...service,
      async upload(input, options) {
        await cleanAll(input.files);
        return service.upload(input, options);
      },
      async replace(id, input, options) {
        await cleanAll(input.file);
        return service.replace(id, input, options);
      },
    };
  };
  return plugin;
}

/** One after the other: each may need some hundred megabytes of memory for a moment. */
async function cleanAll(files: unknown): Promise<void> {
  for (const file of uploadedFiles(files)) await cleanImage(file);
}
