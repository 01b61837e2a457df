/** Text for HTML: the tagged template escapes what it is given, unless it is HTML already. */
class Html {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (value) =>
  /[&<>"]/.test(value) ? value.replace(/[&<>"]/g, (mark) => escapes[mark]) : value;

const toText = (value) => {
  if (value === undefined || value === null || value === false || value === '') return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(toText).join('');
  return escape(String(value));
};

export const raw = (text) => new Html(text);

/** The templates' own words with one space for each line break and its indentation. */
const collapsed = new WeakMap();
const collapse = (strings) => {
  let words = collapsed.get(strings);
  if (words === undefined) {
    words = strings.map((text) => text.replace(/\s*\n\s*/g, ' '));
    collapsed.set(strings, words);
  }
  return words;
};

export const html = (strings, ...values) => {
  const words = collapse(strings);
  let text = words[0];
  for (let index = 0; index < values.length; index += 1)
    text += toText(values[index]) + words[index + 1];
  return new Html(text);
};
