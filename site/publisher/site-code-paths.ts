/** What the pages are made of, besides the content; relative to the repository. */
export const siteCodePaths = ['site', 'shared/dist', 'pnpm-lock.yaml'] as const;
