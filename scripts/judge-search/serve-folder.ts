import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentType } from '@civil-society/site/publisher/site-server/content-type.ts';

const text = new Set(['.html', '.js', '.css', '.txt', '.json', '.svg']);

/** Serves a folder as the service does, text compressed, and each file compressed once. */
export async function serveFolder(folder: string): Promise<{ url: string; stop: () => void }> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    readFile(join(folder, decodeURIComponent(path))).then(
      (content) => {
        const isText = text.has(extname(path));
        const body = isText ? (compressed.get(path) ?? brotliCompressSync(content)) : content;
        if (isText) compressed.set(path, body);
        response.setHeader('Content-Type', contentType(path));
        if (isText) response.setHeader('Content-Encoding', 'br');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
