import type { Core } from '@strapi/strapi';
import type { RequestUser } from '../permissions/request-user';

export type AdminRole =
  'organisation-representative' | 'regional-coordinator' | 'strapi-super-admin';

/** What a route of our own is asked. Everything from outside is unknown: parse it (parse-input.ts). */
export type AdminRequest = {
  strapi: Core.Strapi;
  /** Who asks; active, and has one of the route's roles. */
  user: RequestUser;
  /** Of the path, such as `:documentId`. */
  params: Readonly<Record<string, string>>;
  query: unknown;
  body: unknown;
  /** Of a form with files, by the form's fields; removed when the request ends. */
  files: unknown;
};

/** A route of our own for the admin's pages, below `/civil-society`. */
export type AdminRoute = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Such as `/reviews/:documentId/approve`. */
  path: string;
  roles: readonly AdminRole[];
  /**
   * Returns what is answered as JSON.
   * @throws errors of @strapi/utils (400, 403, 404) and ConflictError (409), with a Finnish message
   */
  handle(request: AdminRequest): Promise<object>;
};
