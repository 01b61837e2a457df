import type { Core } from '@strapi/strapi';
import { Registry } from 'prom-client';
import { errorText } from '../dispatch/error-text';
import { deliveryRegistry, outboxLeader } from './delivery-metrics';
import { healthReport } from './health-report';
import { isMonitor } from './is-monitor';
import { queueMetrics } from './queue-metrics';
import { type QueueState, readQueueState } from './queue-state';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Short ones can be guessed. */
const shortestToken = 32;

/**
 * Serves `/monitoring/health` and `/monitoring/metrics` to whoever has MONITORING_TOKEN, which
 * opens nothing else; without the variable there are no such routes. By the token, and not by the
 * address: behind a proxy on this machine, everybody comes from this machine.
 * @throws Error when the token is too short
 */
export function registerMonitoring({ strapi }: { strapi: Core.Strapi }): void {
  const token = process.env.MONITORING_TOKEN;
  if (token === undefined || token === '') return;
  if (token.length < shortestToken)
    throw new Error(
      `MONITORING_TOKEN has fewer than ${shortestToken} characters: make one by "openssl rand -hex 32".`,
    );
  const route = (path: string, answer: (context: Context) => Promise<void>) => ({
    ...{ method: 'GET' as const, path },
    handler: async (context: Context) => {
      context.set('Cache-Control', 'no-store');
      if (isMonitor(context.get('Authorization'), token)) return answer(context);
      context.set('WWW-Authenticate', 'Bearer');
      context.status = 401;
      context.body = 'Give the monitoring token: Authorization: Bearer $MONITORING_TOKEN\n';
    },
    info: { type: 'admin' as const },
    config: { auth: false as const },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/monitoring',
    routes: [
      route('/health', async (context) => {
        const report = healthReport(await queuesOf(strapi), await isLeader());
        context.status = report.status === 'down' ? 503 : 200;
        context.body = report;
      }),
      route('/metrics', async (context) => {
        const registry = queueMetrics(await queuesOf(strapi));
        context.type = registry.contentType;
        context.body = await Registry.merge([registry, deliveryRegistry]).metrics();
      }),
    ],
  });
}

/** A database that does not answer is what a monitoring system wants to hear of. */
async function queuesOf(strapi: Core.Strapi): Promise<QueueState | undefined> {
  try {
    return await readQueueState(strapi, new Date());
  } catch (error) {
    strapi.log.error(`The state of the queues could not be read: ${errorText(error)}`);
    return undefined;
  }
}

async function isLeader(): Promise<boolean> {
  return (await outboxLeader.get()).values[0]?.value === 1;
}
