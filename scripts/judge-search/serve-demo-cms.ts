import { resolve } from 'node:path';
import { loadStrapi } from '../cms/load-strapi.ts';
import type { Cms } from '../demo-content/load/cms.ts';
import { collectDemoContent } from '../demo-content/load/demo-content.ts';
import { loadDemoContent } from '../demo-content/load/load-demo-content.ts';
import { referenceDate } from '../demo-content/load/reference-date.ts';

/** A CMS with the demo content (seed 1), in a process of its own, until its parent has read it. */
const cms = await loadStrapi<Cms & { listen(): Promise<void> }>(
  resolve(import.meta.dirname, '../../cms'),
);
const silent = { begin: () => undefined, advance: () => undefined };
await loadDemoContent(cms, collectDemoContent(1), referenceDate(undefined), silent);
await cms.listen();
process.send?.('ready');
process.once('disconnect', () => process.exit(0));
