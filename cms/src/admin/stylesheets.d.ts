/** A stylesheet's text, as Vite hands it over. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
