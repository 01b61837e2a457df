import type { Core } from '@strapi/strapi';

/**
 * Whether an editor has pressed "publish": the admin then saves the form first and publishes after
 * that, and everything that is missing is to be told at the first of these.
 */
export function isPublishRequest(strapi: Core.Strapi): boolean {
  const path = strapi.requestContext.get()?.request.path;
  return path !== undefined && /^\/content-manager\/.*\/actions\/publish$/.test(path);
}
