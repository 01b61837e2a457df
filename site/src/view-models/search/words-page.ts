/** Where words that found nothing are sent: a page of the CMS with one button, without a login. */
export function wordsPage(cmsUrl: string): string {
  return `${cmsUrl}/haku/sanat`;
}
