import type { AdminClient, AdminResponse } from '../admin-client.ts';
import type { MatrixRequest } from './matrix-row.ts';

/** Sends a request of the matrix as somebody. */
export function ask(
  client: AdminClient,
  { method, path, body }: MatrixRequest,
): Promise<AdminResponse> {
  if (body instanceof FormData) return client.postForm(path, body);
  switch (method) {
    case 'GET':
      return client.get(path);
    case 'DELETE':
      return client.delete(path);
    case 'PUT':
      return client.put(path, body ?? {});
    case 'POST':
      return client.post(path, body ?? {});
  }
}
