import { organisationUid } from '../../src/content-type-uids';
import { roleOf, type Caller } from './caller.ts';
import type { ContentOperation } from './content-operation.ts';
import { contentOperations } from './content-operations.ts';
import { isGranted } from './granted.ts';
import { isRouteOpen } from './is-route-open.ts';
import type { MatrixRequest, MatrixRow, Outcome } from './matrix-row.ts';
import type { MatrixWorld } from './matrix-world.ts';
import { hasOwner, type Subject } from './subject.ts';
import { targetText, type Target } from './target.ts';

/** Of a closed type, where all of them are refused alike. */
const closedOperations = [
  'list',
  'read',
  'create',
  'update',
  'delete',
  'publish',
  'copy',
  'bulkDelete',
  'check several before publishing',
];
const explorer = 'plugin::content-manager.explorer';

/** Every operation of the content manager on every kind of entry of a type. */
export function contentRows(subject: Subject): MatrixRow[] {
  const operations = contentOperations.filter(
    ({ name }) => subject.isClosed !== true || closedOperations.includes(name),
  );
  return operations.flatMap((operation) =>
    targetsOf(operation, subject).map((target): MatrixRow => ({
      section: subject.uid,
      operation: operation.name,
      target: target === undefined ? '' : textOf(operation, target),
      expected: (caller) => expected(operation, subject, target, caller),
      request: (world, isFresh) => request(world, operation, subject, target, isFresh),
    })),
  );
}

function targetsOf(operation: ContentOperation, subject: Subject): (Target | undefined)[] {
  if (operation.per === 'entry') return [...subject.targets];
  // An organisation is nobody's before it is there.
  if (operation.per === 'type' || !hasOwner(subject) || subject.uid === organisationUid)
    return [undefined];
  return [
    { owner: 'own', state: 'draft' },
    { owner: 'foreign', state: 'draft' },
  ];
}

function textOf({ per }: ContentOperation, target: Target): string {
  if (per === 'entry') return targetText(target);
  return target.owner === 'own' ? 'for own organisation' : 'for another’s organisation';
}

function expected(
  operation: ContentOperation,
  subject: Subject,
  target: Target | undefined,
  caller: Caller,
): Outcome {
  const known = target ?? subject.targets[0];
  if (subject.isClosed === true)
    return roleOf(caller) === 'strapi-super-admin' && operation.needs.includes('read')
      ? 'allowed'
      : 'refused';
  const isNew = operation.name === 'create and publish';
  if (isNew && subject.isMadeByImport && roleOf(caller) !== 'strapi-super-admin') return 'refused';
  if (known && operation.isPossible?.(subject, known) === false) return 'impossible';
  const field = operation.path.includes(':targetField') ? subject.relation : undefined;
  const isAllowed =
    isRouteOpen(caller, operation.method, operation.path) &&
    operation.needs.every((need) =>
      isGranted({ caller, subject: subject.uid, target, field }, `${explorer}.${need}`),
    ) &&
    // Strapi grants it along with publishing; guard-removal.ts takes it from representatives.
    !(operation.name === 'unpublish' && roleOf(caller) === 'organisation-representative');
  return isAllowed ? 'allowed' : 'refused';
}

async function request(
  world: MatrixWorld,
  operation: ContentOperation,
  subject: Subject,
  target: Target | undefined,
  isFresh: boolean,
): Promise<MatrixRequest> {
  const isAboutEntry = operation.per === 'entry' && target !== undefined;
  const isChange = operation.needs.some((need) => need !== 'read');
  const id = isAboutEntry ? await world.entry(subject, target, isFresh && isChange) : '';
  const fill = (text: string) =>
    text
      .replace(':model', subject.uid)
      .replace(':targetField', subject.relation ?? 'areas')
      .replace(/:(id|sourceId)/, id);
  const bodies = {
    change: () => subject.change,
    sample: () => world.sample(subject, target?.owner ?? 'own'),
    ids: () => ({ documentIds: [id] }),
  };
  return {
    method: operation.method,
    path: fill(operation.path) + fill(operation.query ?? ''),
    body: operation.body === undefined ? undefined : bodies[operation.body](),
  };
}
