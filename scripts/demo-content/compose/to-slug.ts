/** Makes a slug of Finnish text: lower-case ASCII words joined by hyphens, without "ry". */
export function toSlug(text: string): string {
  return text
    .replace(/ ry$/, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
