import type { Core } from '@strapi/strapi';
import type { RequestUser } from '../permissions/request-user';

/** What Strapi has worked out of a user's permissions (a CASL ability). */
export type UserAbility = {
  can(action: string, subject?: string, field?: string): boolean;
};

/** A request to one of Strapi's own admin routes, before its controller sees it. */
export type GuardedRequest = {
  strapi: Core.Strapi;
  user: RequestUser;
  ability: UserAbility;
  /** Of the path, such as `model`. */
  params: Readonly<Record<string, string>>;
  query: unknown;
  body: unknown;
  /** What was uploaded, by the field's name. */
  files: unknown;
};

/** What is wrong with a request, in English for the log; undefined when nothing is. */
export type Problem = string | undefined;

export type RequestRule = (request: GuardedRequest) => Problem | Promise<Problem>;
