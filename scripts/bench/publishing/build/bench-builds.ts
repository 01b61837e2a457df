import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchSize } from '../content/bench-size.ts';
import type { BuildResults } from '../report/results.ts';
import type { Generator } from './generator.ts';
import { htmlFiles, isOursAlone } from './html-files.ts';
import { measureProcess } from './measure-process.ts';
import { prepareContent } from './prepare-content.ts';

/** How far all pages together may be from ours in bytes, and the number of pages not at all. */
const sameBytes = 0.2;

/**
 * Builds the same site by each generator in turn, `repeat` times over.
 * @throws Error when their pages are not as many, or not about as large
 */
export async function benchBuilds(
  size: BenchSize,
  folder: string,
  generators: readonly Generator[],
  repeat: number,
): Promise<{ pages: number; builds: BuildResults[] }> {
  const { inputFor, prepared } = await prepareContent(size, folder, generators);
  const builds = generators.map(({ name }): BuildResults => ({
    generator: name,
    preparedSeconds: prepared.get(name) ?? 0,
    seconds: [],
    cpuSeconds: [],
    peakBytes: 0,
    htmlBytes: 0,
  }));
  let pages = 0;
  for (let run = 0; run < repeat; run += 1)
    // Who is first meets the colder machine: it is another one each time.
    for (let turn = 0; turn < generators.length; turn += 1) {
      const index = (run + turn) % generators.length;
      const [generator, result] = [generators[index], builds[index]];
      if (generator === undefined || result === undefined) continue;
      const out = join(folder, `${generator.name}-pages`);
      const measured = await measureProcess(generator.program(inputFor(generator), out));
      result.seconds.push(measured.seconds);
      result.cpuSeconds.push(measured.cpuSeconds);
      result.peakBytes = Math.max(result.peakBytes, measured.peakBytes);
      console.log(
        `${size.organisations}, ${generator.name}, run ${run + 1}: ${measured.seconds.toFixed(2)} s, processors ${measured.cpuSeconds.toFixed(2)} s`,
      );
      const files = await htmlFiles(out);
      for (const path of files.keys()) if (isOursAlone(path)) files.delete(path);
      result.htmlBytes = [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
      if (pages !== 0 && files.size !== pages)
        throw new Error(`${generator.name} made ${files.size} pages, another one ${pages}.`);
      pages = files.size;
      await rm(out, { recursive: true });
    }
  assertSameBytes(builds);
  return { pages, builds };
}

function assertSameBytes(builds: readonly BuildResults[]): void {
  const [first] = builds;
  for (const { generator, htmlBytes } of builds)
    if (first && Math.abs(htmlBytes / first.htmlBytes - 1) > sameBytes)
      throw new Error(
        `${generator} wrote ${htmlBytes} bytes of pages, ${first.generator} ${first.htmlBytes}: they are not the same pages.`,
      );
}
