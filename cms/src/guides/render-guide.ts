import MarkdownIt from 'markdown-it';
import { guideFiles, guidePath, picturesPath } from './guides';

export type Guide = { title: string; html: string };

const picturesInDocs = 'images/opas/';

/**
 * A guide as the content of a page: headings get ids, so that the list of contents works as it
 * does where the Markdown is read; pictures and the other guide get the address at which the CMS
 * serves them.
 * @throws Error where the Markdown does not begin with a heading, the page's title
 */
export function renderGuide(markdown: string): Guide {
  const [, title, body] = /^# (.+)\n([^]*)$/.exec(markdown) ?? [];
  if (title === undefined || body === undefined)
    throw new Error('A guide begins with its title: "# …" on the first line.');
  const parser = new MarkdownIt({ typographer: false, linkify: false });
  parser.core.ruler.push('addresses', ({ tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type === 'heading_open')
        token.attrSet('id', headingId(tokens[index + 1]?.content ?? ''));
      for (const child of token.children ?? [])
        if (child.type === 'image') child.attrSet('src', pictureAddress(child.attrGet('src')));
        else if (child.type === 'link_open')
          child.attrSet('href', guideAddress(child.attrGet('href')));
    });
  });
  return { title, html: parser.render(body) };
}

/** As GitHub makes it, which keeps the letters of Finnish. */
function headingId(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s-]/gu, '')
    .replaceAll(' ', '-');
}

function pictureAddress(source: string | null): string {
  return (source ?? '').replace(picturesInDocs, `${picturesPath}/`);
}

function guideAddress(address: string | null): string {
  const guide = guideFiles.find(({ file }) => file === address);
  return guide === undefined ? (address ?? '') : guidePath(guide.name);
}
