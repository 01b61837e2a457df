type Area = { slug: string; name: string; parent?: string | undefined };
type Kind = { slug: string; name: string };
type Offer = { areas: readonly string[]; kinds: readonly string[] };

/** How many offers there are of each kind in each municipality; nought is where help is missing. */
export type Coverage = {
  kinds: Kind[];
  /** `counts` in the order of `kinds`. */
  municipalities: { slug: string; name: string; counts: number[] }[];
};

/**
 * Counts offers by municipality and kind. Help in a rural area counts for its municipality, for
 * somebody there can be helped; that it doesn't reach everywhere is told by the offer itself.
 */
export function coverageOf(
  offers: readonly Offer[],
  kinds: readonly Kind[],
  areas: readonly Area[],
): Coverage {
  const municipalityOf = new Map(areas.map(({ slug, parent }) => [slug, parent ?? slug]));
  const reach = offers.map((offer) => ({
    kinds: new Set(offer.kinds),
    municipalities: new Set(offer.areas.map((area) => municipalityOf.get(area) ?? area)),
  }));
  return {
    kinds: kinds.map(({ slug, name }) => ({ slug, name })),
    municipalities: areas
      .filter(({ parent }) => parent === undefined)
      .map(({ slug, name }) => ({
        slug,
        name,
        counts: kinds.map(
          (kind) =>
            reach.filter((offer) => offer.municipalities.has(slug) && offer.kinds.has(kind.slug))
              .length,
        ),
      })),
  };
}
