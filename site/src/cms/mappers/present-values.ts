/**
 * The values of a CMS entry that say something: the CMS's null, and the empty text that an editor
 * leaves behind, become absent at every depth. Here only; the rest of the site knows `undefined`.
 */
export function presentValues(entry: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => [name, presentValue(value)]),
  );
}

function presentValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(presentValue);
  return typeof value === 'object' && value !== null ? presentValues(value) : value;
}
