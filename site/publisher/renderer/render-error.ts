/** A page could not be rendered: its template has a fault, or the program that renders it is damaged. */
export class RenderError extends Error {
  override name = 'RenderError';
}
