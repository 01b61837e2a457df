import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Core } from '@strapi/strapi';
import type { RequestUser } from '../src/permissions/request-user';

/** Does something as if a request of the admin user had come through every permission check. */
export async function inRequestOf(
  { server, requestContext }: Core.Strapi,
  user: RequestUser,
  action: () => Promise<unknown>,
): Promise<void> {
  const request = new IncomingMessage(new Socket());
  const context = server.app.createContext(request, new ServerResponse(request));
  context.state.user = user;
  await requestContext.run(context, async () => {
    await action();
  });
}
