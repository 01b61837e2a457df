import { pageHtml, type PageParts } from '../../public-pages/page-html';

const head = '<script src="/kutsu/kutsu.js" defer></script>';

/** A page of the invitation, with its script. */
export function invitationHtml(
  title: string,
  content: string,
  parts: Pick<PageParts, 'notice'> = {},
): string {
  return pageHtml(title, content, { ...parts, head });
}
