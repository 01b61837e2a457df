import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildSchema, graphql } from 'graphql';
import { z } from 'zod';
import { startServer } from './start-server.ts';

export const fakeToken = 'read-token-of-the-tests';

/** What a resolver of the read API gives: a value, or a function of the query's arguments. */
export type FakeRoot = Record<string, unknown>;

const schemaFile = resolve(import.meta.dirname, '../../../../cms/schema.graphql');
const bodySchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

/**
 * A real HTTP server that answers from `root` by the CMS's committed schema, so that a query which
 * the schema doesn't allow fails as it would in Strapi. `files` are under /uploads. Where `root` says
 * nothing of changes, it is a CMS that has forgotten them.
 */
export async function startFakeReadApi(root: FakeRoot, files: Record<string, Buffer> = {}) {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      const file = files[request.url ?? ''];
      response.writeHead(file ? 200 : 404).end(file);
      return;
    }
    response.setHeader('Content-Type', 'application/json');
    if (request.headers.authorization !== `Bearer ${fakeToken}`) {
      response
        .writeHead(401)
        .end('{"data":null,"error":{"status":401,"name":"UnauthorizedError"}}');
      return;
    }
    const body = bodySchema.parse(JSON.parse(await text(request)));
    const result = await graphql({
      schema,
      source: body.query,
      rootValue: { contentChanges: unknownChanges(root), ...root },
      variableValues: body.variables,
    });
    response.writeHead(result.data === undefined ? 400 : 200).end(JSON.stringify(result));
  });
  return startServer(server);
}

function unknownChanges({ contentRevision }: FakeRoot) {
  return ({ after }: { after: number }) => {
    const revision: unknown =
      typeof contentRevision === 'function' ? contentRevision() : contentRevision;
    return { revision, isComplete: revision === after, changes: [] };
  };
}
