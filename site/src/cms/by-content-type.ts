import { contentTypes, type ContentType } from './bad-entry.ts';

/** A value for each type of content. */
export function byContentType<Value>(
  make: (type: ContentType) => Value,
): Record<ContentType, Value> {
  const values = Object.fromEntries(contentTypes.map((type) => [type, make(type)]));
  return values as Record<ContentType, Value>;
}
