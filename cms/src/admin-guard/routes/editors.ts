import type { EditorRole } from './editor-route';

/** Whom a route is for. */
export const everyEditor: readonly EditorRole[] = [
  'organisation-representative',
  'regional-coordinator',
];
export const coordinator: readonly EditorRole[] = ['regional-coordinator'];
