/** The permission that lets a token list a content type. */
export const findScope = (contentType: string): string => `${contentType}.find`;
