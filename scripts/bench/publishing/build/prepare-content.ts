import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { benchSiteContent } from '../content/bench-site-content.ts';
import type { BenchSize } from '../content/bench-size.ts';
import { exportSite } from '../export/export-site.ts';
import { benchOrigin, type BuildInput, type Generator } from './generator.ts';

/** Writes the content of a size, and what generators need besides. */
export async function prepareContent(
  size: BenchSize,
  folder: string,
  generators: readonly Generator[],
): Promise<(generator: Generator) => BuildInput> {
  const now = new Date().toISOString();
  const content = benchSiteContent(size, now.slice(0, 10));
  const snapshotFile = join(folder, 'snapshot.json');
  const exportedFile = join(folder, 'exported.json');
  await mkdir(folder, { recursive: true });
  await writeFile(snapshotFile, JSON.stringify(content));
  await writeFile(exportedFile, JSON.stringify(exportSite(content, benchOrigin, now)));
  const inputFor = ({ name }: Generator): BuildInput => ({
    snapshotFile,
    exportedFile,
    folder: join(folder, name),
  });
  for (const generator of generators) {
    await mkdir(inputFor(generator).folder);
    await generator.prepare?.(inputFor(generator));
  }
  return inputFor;
}
