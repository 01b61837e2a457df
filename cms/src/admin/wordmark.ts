const shapes =
  '<rect width="32" height="32" rx="8" fill="#14532d"/><circle cx="11" cy="20" r="4" fill="#fff"/><circle cx="21" cy="20" r="4" fill="#fff"/><circle cx="16" cy="11" r="4" fill="#facc15"/>';

/** Our mark, a square: three people around something. Address of an SVG. */
export const mark = svgAddress('0 0 32 32', shapes);

/** The mark with the service's name beside it. Address of an SVG. */
export function wordmark(name: string): string {
  const length = name.length * 11;
  const text = `<text textLength="${length}" lengthAdjust="spacingAndGlyphs" x="44" y="23" font-family="system-ui, sans-serif" font-size="20" font-weight="600" fill="#14532d">${name}</text>`;
  return svgAddress(`0 0 ${length + 46} 32`, shapes + text);
}

function svgAddress(viewBox: string, content: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${content}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
