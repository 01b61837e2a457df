import hardCoded from './hard-coded.json';

/** Where Strapi's components write English without asking for a translation. */
const attributes = ['aria-label', 'aria-roledescription', 'placeholder', 'title'];
const finnish: ReadonlyMap<string, string> = new Map(Object.entries(hardCoded));

/**
 * Puts the few texts into Finnish for which Strapi's components look up no translation, as they
 * come onto the page. Of what stands in an element only loading notes and empty lists are mended,
 * where nobody's own words can stand.
 */
export function mendHardCodedTexts(root: HTMLElement): void {
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') mendElement(target);
      for (const node of addedNodes) mendTree(node);
    }
  }).observe(root, { subtree: true, childList: true, attributeFilter: attributes });
  mendTree(root);
}

function mendTree(node: Node): void {
  mendElement(node);
  if (node instanceof Element) node.querySelectorAll('*').forEach(mendElement);
}

function mendElement(node: Node): void {
  if (!(node instanceof Element)) return;
  for (const name of attributes) {
    const text = finnish.get(node.getAttribute(name) ?? '');
    if (text !== undefined) node.setAttribute(name, text);
  }
  const [child] = node.childNodes;
  if (node.childNodes.length !== 1 || !(child instanceof Text) || isSomebodysText(node)) return;
  // As the page shows it: some texts are broken into lines in the code.
  const text = finnish.get(child.data.replace(/\s+/g, ' ').trim());
  if (text !== undefined) child.data = text;
}

function isSomebodysText(element: Element): boolean {
  return element.closest('[contenteditable="true"], a, td, h1, textarea') !== null;
}
