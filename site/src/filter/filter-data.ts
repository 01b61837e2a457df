/** What the browser needs to narrow a list down; made with each release, fetched when it is used. */
export type FilterData = {
  fields: FilterField[];
  /** Yes or no: free of charge, without steps, online. */
  flags: { name: string; label: string }[];
  /** Slugs of the areas nearest to each area, nearest first. */
  near: Record<string, string[]>;
  entries: FilterEntry[];
};

export type FilterField = {
  /** In the address: `?teema=ikaihmiset`. */
  name: string;
  label: string;
  /** What is chosen where nothing is. */
  any: string;
  values: [value: string, label: string][];
};

/** The address of an entry's page and, for each field and flag by name, the values that it has. */
export type FilterEntry = { path: string; values: Record<string, string[]> };

/** The values that have been chosen, by field or flag; a flag's is `1`. */
export type FilterState = Readonly<Record<string, string>>;

/** Of a list of places; `*` in its values stands for the whole region. */
export const areaField = 'kunta';
export const themeField = 'teema';
export const flagOn = '1';
export const wholeRegionValue = '*';
