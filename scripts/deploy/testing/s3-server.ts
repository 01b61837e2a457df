import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import S3rver from 's3rver';
import { z } from 'zod';
import type { S3Settings } from '../s3/s3-settings.ts';

const addressSchema = z.object({ port: z.number() });

/**
 * A real S3-compatible server behind a proxy that notes what is changed in which order, and lets
 * requests fail when it is told to; for tests.
 */
export async function startS3Server(dataDir: string) {
  const s3 = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: `${dataDir}/s3`,
    configureBuckets: [{ name: 'site', configs: [] }],
  });
  const { port } = addressSchema.parse(await s3.run());
  const changes: string[] = [];
  let fails: (change: string) => boolean = () => false;

  const pass = (request: IncomingMessage, response: ServerResponse) => {
    const change = `${request.method} ${(request.url ?? '').replace('/site/', '').split('?')[0]}`;
    if (fails(change)) {
      request.resume();
      response.writeHead(503).end();
      return;
    }
    if (request.method !== 'GET' && !change.includes('.deployment/')) changes.push(change);
    const { method, url: path, headers } = request;
    const asking = ask({ port, host: '127.0.0.1', method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(asking);
  };
  const proxy = createServer(pass).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const url = `http://127.0.0.1:${addressSchema.parse(proxy.address()).port}`;
  const settings: S3Settings = {
    dataDir,
    endpoint: url,
    region: 'us-east-1',
    bucket: 'site',
    // s3rver knows this one account.
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    pathStyle: true,
  };
  return {
    settings,
    /** What has been put and deleted since the last look. */
    changes: () => changes.splice(0),
    failWhen: (condition: typeof fails) => (fails = condition),
    async stop() {
      proxy.close();
      proxy.closeAllConnections();
      await s3.close();
    },
  };
}
