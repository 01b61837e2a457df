import { SaxesParser } from 'saxes';

type Attributes = Readonly<Record<string, string>>;

export type XmlHandlers = {
  /** @param name without the prefix of its namespace */
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** No part of a workbook is anywhere near as deep; each open element takes its room. */
const deepest = 100;

/**
 * Reads XML from its beginning to its end. No entities but XML's own five are known, so none can
 * grow, and nothing is fetched.
 * @throws Error when it is not well formed, or deeper than workbooks are
 */
export function walkXml(xml: string, { open, text, close }: XmlHandlers): void {
  const parser = new SaxesParser();
  const plain = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('A workbook has no document type.');
  });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new Error('A workbook is not so deep.');
    open?.(plain(name), attributes);
  });
  parser.on('text', (part) => text?.(part));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(plain(name));
  });
  parser.write(xml).close();
}
