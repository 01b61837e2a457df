import { createHash } from 'node:crypto';
import type { FormContent } from './content-fields';
import { relatedSchema } from './normalise-content';

/**
 * Names what a person saw: the same text for the same content, another one as soon as anything
 * that is published differs. What is only referred to counts as itself, whatever it is called.
 */
export function contentVersion(content: FormContent): string {
  const json = JSON.stringify(content, (_key, value: unknown) => {
    const related = relatedSchema.strict().safeParse(value);
    return related.success ? related.data.documentId : value;
  });
  return createHash('sha256').update(json).digest('hex');
}
