import admin from './fi/admin.json';
import content from './fi/content.json';
import contentManager from './fi/content-manager.json';
import upload from './fi/upload.json';

/**
 * Finnish for what editors meet and Strapi has no Finnish for, names of our content types in the
 * menu and enumeration values. Labels of fields are kept with the forms (src/forms).
 */
export const finnish: Record<string, string> = {
  ...admin,
  ...content,
  ...prefixed('content-manager', contentManager),
  ...prefixed('upload', upload),
};

function prefixed(plugin: string, translations: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(translations).map(([key, text]) => [`${plugin}.${key}`, text]),
  );
}
