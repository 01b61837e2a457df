/** Something that must be mended before an entry can be saved or published. */
export type Problem = {
  /** Where: attribute, and inside a component its index and attribute, e.g. `['socialLinks', '0', 'url']`. */
  path: string[];
  /** Finnish, for the person who fills in the form: what to write, with an example. */
  message: string;
};
