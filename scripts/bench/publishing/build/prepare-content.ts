import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOfSite } from '@civil-society/site/publisher/day-of-site.ts';
import { benchSiteContent } from '../content/bench-site-content.ts';
import type { BenchSize } from '../content/bench-size.ts';
import { exportSite } from '../export/export-site.ts';
import { benchOrigin, type BuildInput, type Generator } from './generator.ts';

/** Writes the content of a size and what generators need besides, which took `prepared` seconds. */
export async function prepareContent(
  size: BenchSize,
  folder: string,
  generators: readonly Generator[],
): Promise<{ inputFor: (generator: Generator) => BuildInput; prepared: Map<string, number> }> {
  const { now, builtFor } = dayOfSite(new Date());
  const content = benchSiteContent(size, builtFor);
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
  const prepared = new Map<string, number>();
  for (const generator of generators) {
    const begun = performance.now();
    await mkdir(inputFor(generator).folder);
    await generator.prepare?.(inputFor(generator));
    prepared.set(generator.name, (performance.now() - begun) / 1000);
  }
  return { inputFor, prepared };
}
