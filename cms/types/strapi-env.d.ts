/** The environment reader that Strapi hands to a configuration function. */
declare interface StrapiEnv {
  (name: string): string | undefined;
  (name: string, fallback: string): string;
  int(name: string, fallback: number): number;
  bool(name: string, fallback: boolean): boolean;
}
