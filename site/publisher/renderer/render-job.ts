/** A page to be rendered. */
export type RenderJob = {
  /** Address on the site, such as `/jarjestot/kuoro/`. */
  path: string;
  /** `PageLocals` as JSON: what is rendered is exactly what was hashed. */
  locals: string;
};
