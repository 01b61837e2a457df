import type { DemoOrganisation } from '../demo-content-types.ts';
import type { Archetype, Fragment } from './archetype-types.ts';
import { ARCHETYPES } from './data/archetypes.ts';

const RECOGNISERS = ARCHETYPES.map((archetype) => ({
  archetype,
  patterns: archetype.names.map(namePattern),
}));

/** The kind of an organisation by its name and themes; undefined when it is like none of them. */
export function recogniseArchetype({ name, themes }: DemoOrganisation): Archetype | undefined {
  const bareName = name.replace(/ ry$/, '');
  return RECOGNISERS.find(
    ({ archetype, patterns }) =>
      archetype.themes.core.every((theme) => themes.includes(theme)) &&
      patterns.some((pattern) => pattern.test(bareName)),
  )?.archetype;
}

function namePattern(fragment: Fragment): RegExp {
  const source = fragment
    .replace(/\{[^}]+\}/g, '[\\p{L}-]+')
    .replace(/\[(?!\\p)([^\]]*\|[^\]]*)\]/g, '(?:$1)');
  return new RegExp(`^${source}$`, 'iu');
}
