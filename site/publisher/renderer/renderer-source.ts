import { rm } from 'node:fs/promises';
import { buildRenderer, type RendererBuild } from './build-renderer.ts';
import { startRenderer, type Renderer } from './start-renderer.ts';

/** Has the renderer of the newest code ready. */
export type RendererSource = {
  /** @throws Error when the code can't be built; an earlier renderer is then of no use either */
  rendererFor(codeHash: string, signal: AbortSignal): Promise<Renderer>;
  /** After a page could not be rendered: the next renderer is built anew, lest this one is damaged. */
  discard(): Promise<void>;
  stop(): Promise<void>;
};

export function createRendererSource(
  build: Omit<RendererBuild, 'codeHash' | 'signal'> & { siteUrl: string },
): RendererSource {
  let current: { codeHash: string; renderer: Renderer } | undefined;
  const stop = async () => {
    const { renderer } = current ?? {};
    current = undefined;
    await renderer?.stop();
  };
  const discard = async () => {
    await stop();
    await rm(build.renderersFolder, { recursive: true, force: true });
  };
  return {
    async rendererFor(codeHash, signal) {
      if (current?.codeHash === codeHash) return current.renderer;
      await stop();
      const folder = await buildRenderer({ ...build, codeHash, signal });
      const renderer = startRenderer(folder, build.siteUrl);
      current = { codeHash, renderer };
      try {
        // Loaded now, so that the first change does not wait for it.
        await renderer.render([], signal);
      } catch (error) {
        if (!signal.aborted) await discard();
        throw error;
      }
      return renderer;
    },
    discard,
    stop,
  };
}
