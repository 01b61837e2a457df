import { buildRenderer, type RendererBuild } from './build-renderer.ts';
import { startRenderer, type Renderer } from './start-renderer.ts';

/** Has the renderer of the newest code ready. */
export type RendererSource = {
  /** @throws Error when the code can't be built; an earlier renderer is then of no use either */
  rendererFor(codeHash: string, signal: AbortSignal): Promise<Renderer>;
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
  return {
    async rendererFor(codeHash, signal) {
      if (current?.codeHash === codeHash) return current.renderer;
      await stop();
      const folder = await buildRenderer({ ...build, codeHash, signal });
      const renderer = startRenderer(folder, build.siteUrl);
      current = { codeHash, renderer };
      return renderer;
    },
    stop,
  };
}
