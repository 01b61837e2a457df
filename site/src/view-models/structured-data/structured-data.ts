/**
 * What a page says to machines, by schema.org. Addresses of our own begin with a slash: the layout
 * makes them whole.
 * @see https://schema.org
 */
export type StructuredData = { '@type': string; [property: string]: unknown };
