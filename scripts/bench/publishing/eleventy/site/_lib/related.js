import { organisationsOf, site } from './site.js';

const place = new Map(site.organisations.map((one, index) => [one, index]));

/** Others in the same place that share the most themes; of equals those that follow in the alphabet. */
export const relatedOrganisations = (organisation) => {
  const shared = new Map();
  for (const theme of organisation.themes)
    for (const other of organisationsOf.areaTheme(`${organisation.home}/${theme}`))
      if (other !== organisation && other.status !== 'lopettanut')
        shared.set(other, (shared.get(other) ?? 0) + 1);
  const isBefore = (other) => Number(place.get(other) < place.get(organisation));
  return [...shared]
    .sort(
      ([a, sharedWithA], [b, sharedWithB]) =>
        sharedWithB - sharedWithA || isBefore(a) - isBefore(b) || place.get(a) - place.get(b),
    )
    .slice(0, 4)
    .map(([other]) => other);
};
