import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The read API as Strapi generates it; the limits are raised so that it can read everything. */
const graphqlPlugin = `module.exports = () => ({
  graphql: {
    config: {
      shadowCRUD: true, depthLimit: 10, defaultLimit: 100, maxLimit: 5000,
      landingPage: false, generateArtifacts: false,
    },
  },
});
`;

/**
 * Copies the compiled CMS to `directory` as plain Strapi: the same content types, no code of ours
 * and the generated GraphQL schema. This is what the benchmark calls «before».
 */
export async function makePlainCms(cms: string, directory: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  await cp(join(cms, 'dist'), join(directory, 'dist'), { recursive: true });
  await cp(join(cms, 'package.json'), join(directory, 'package.json'));
  await symlink(join(cms, 'node_modules'), join(directory, 'node_modules'));
  await mkdir(join(directory, 'database', 'migrations'), { recursive: true });
  await writeFile(join(directory, 'dist/src/index.js'), 'module.exports = {};\n');
  await writeFile(join(directory, 'dist/config/plugins.js'), graphqlPlugin);
  return directory;
}
