import { createRequire } from 'node:module';
import type * as StrapiModule from '@strapi/strapi';

/**
 * Strapi, our own code, and what counts requests for the limits of logins; but not Strapi's error
 * classes, which a test that calls our code itself has already got.
 */
const stateful = /\/node_modules\/(@strapi\/(?!utils\/)|koa2-ratelimit\/)|\/cms\/dist\//;

/**
 * Strapi's module, newly loaded. The test files of a thread share the packages that Strapi uses,
 * for loading those is most of a start, but not the modules that change while a Strapi starts and
 * runs (services, routes, counters): the next test must not meet what this one has done.
 */
export function freshStrapi(): typeof StrapiModule {
  // A new one each time: a `require` holds on to all that it has ever loaded.
  const require = createRequire(import.meta.url);
  for (const path of Object.keys(require.cache))
    if (stateful.test(path)) Reflect.deleteProperty(require.cache, path);
  // The CommonJS copy that the compiled CMS requires, so that error classes are the same too.
  const strapi: typeof StrapiModule = require('@strapi/strapi');
  return strapi;
}
