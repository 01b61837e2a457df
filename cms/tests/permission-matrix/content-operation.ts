import type { MatrixRequest } from './matrix-row.ts';
import type { Subject } from './subject.ts';
import type { Target } from './target.ts';

/** Something that the content manager can be asked to do with a collection. */
export type ContentOperation = {
  name: string;
  method: MatrixRequest['method'];
  /** As Strapi registers it. */
  path: string;
  query?: string;
  /** What Strapi's explorer permissions must include. */
  needs: readonly ('create' | 'read' | 'update' | 'delete' | 'publish')[];
  /** One row a type, one a possible owner of something new, or one an entry. */
  per: 'type' | 'owner' | 'entry';
  body?: 'change' | 'sample' | 'ids';
  isPossible?(subject: Subject, target: Target): boolean;
};
