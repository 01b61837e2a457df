import type { Modules } from '@strapi/strapi';

export type DocumentContext = Modules.Documents.Middleware.Context;
export type DocumentMiddleware = Modules.Documents.Middleware.Middleware;

const writeActions = [
  'create',
  'update',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
];

/** Whether the document service is about to change something. */
export function isWrite(context: DocumentContext): boolean {
  return writeActions.includes(context.action);
}

/** The document that is changed; undefined at creation. */
export function documentIdOf(context: DocumentContext): string | undefined {
  return textAt(context.params, 'documentId');
}

/** Whether this write makes the document public: publishing it, or saving it as published. */
export function isPublishing(context: DocumentContext): boolean {
  return context.action === 'publish' || textAt(context.params, 'status') === 'published';
}

/** The values that are written, an empty object where the action writes none. */
export function dataOf(context: DocumentContext): Record<string, unknown> {
  const params: object = context.params;
  const data: unknown = 'data' in params ? params.data : undefined;
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

/** Changes what is written, leaving the caller's own object as it was. */
export function replaceData(context: DocumentContext, data: Record<string, unknown>): void {
  Object.assign(context, { params: { ...context.params, data } });
}

/** The documentId of what create, update, clone or publish returned. */
export function resultDocumentId(result: unknown): string | undefined {
  return textAt(result, 'documentId');
}

function textAt(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' ? found : undefined;
}
