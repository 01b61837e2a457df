/** How the admin shows a content type or a component to the person who fills it in. */
export type Form = {
  /** The attribute by which entries are known in lists and relation choices. */
  mainField: string;
  /**
   * The form's rows from top to bottom, in the order in which a person thinks; fields of one row
   * share its width. An attribute that is in no row is not shown.
   */
  rows: readonly (readonly string[])[];
  /** Headings of the form's parts, each by the field with which the part begins. */
  headings?: Readonly<Record<string, string>>;
  /**
   * Columns of the list; a component has none. No enumerations: Strapi shows their values there as
   * they are stored, in English.
   */
  columns?: readonly string[];
  /** The list's order at first. */
  sort?: { by: string; order: 'ASC' | 'DESC' };
  fields: Readonly<Record<string, FormField>>;
};

/** Finnish texts of a field. */
export type FormField = {
  label: string;
  /** What to write, shown under the field. */
  help?: string;
  /** An example, shown in the empty field. */
  placeholder?: string;
};
