/** Where anybody tells of help for a section: a form of the CMS, without a login. */
export function reportForm(cmsUrl: string, section: string): string {
  return `${cmsUrl}/apu/ilmoita/${section}`;
}
