import { readFileSync } from 'node:fs';

/** The exported content, with the indices that templates need, made once. */
export const site = JSON.parse(readFileSync(process.env.EXPORTED_SITE, 'utf8'));

const bySlug = (entries) => new Map(entries.map((entry) => [entry.slug, entry]));
export const areaBySlug = bySlug(site.areas);
export const themeBySlug = bySlug(site.themes);
export const eventBySlug = bySlug(site.events);

const listed = site.events.filter(({ section }) => section !== 'past');
const areaOf = ({ area }) => (area === '' ? [] : [area]);
const pairs = (areas, themes) => areas.flatMap((area) => themes.map((theme) => `${area}/${theme}`));

const group = (entries, keysOf) => {
  const groups = new Map();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [entry]);
      else list.push(entry);
    }
  return (key) => groups.get(key) ?? [];
};

export const organisationsOf = {
  area: group(site.organisations, ({ areas }) => areas),
  theme: group(site.organisations, ({ themes }) => themes),
  areaTheme: group(site.organisations, ({ areas, themes }) => pairs(areas, themes)),
};
export const eventsOf = {
  organiser: group(listed, ({ organiser }) => [organiser]),
  area: group(listed, areaOf),
  theme: group(listed, ({ themes }) => themes),
  areaTheme: group(listed, (event) => pairs(areaOf(event), event.themes)),
};
export const newsOf = {
  area: group(site.news, ({ areas }) => areas),
  theme: group(site.news, ({ themes }) => themes),
};
export const listedEvents = listed;

export const wholeRegionOf = (theme) =>
  organisationsOf.theme(theme).filter(({ wholeRegion }) => wholeRegion);

const number = new Intl.NumberFormat('fi-FI');
const counted = (one, other) => (n) => `${number.format(n)} ${n === 1 ? one : other}`;
export const countOrganisations = counted('järjestö', 'järjestöä');
export const countEvents = counted('tapahtuma', 'tapahtumaa');
export const countNotices = counted('ilmoitus', 'ilmoitusta');
