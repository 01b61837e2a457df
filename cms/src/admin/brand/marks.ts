/** The site's lake with its depth contours and the marsh marigold in it (site/src/assets). */
const lake =
  '<path fill="none" stroke="STROKE" stroke-width="1.9" d="M20 2.5c8 0 17 5 17.5 14.5S30.5 37 20.5 37.5 3 31 2.5 21 11 2.5 20 2.5Z"/><path fill="none" stroke="STROKE" stroke-width="1.9" d="M19 8.5c6-.5 12 3 12.500 9.5s-5 13-11.500 13.5S8 27 8 20.5 13 9 19 8.5Z"/><path fill="#f9c115" d="M18.5 14.5c4-1 7.300 1 7.500 4.800s-2.500 6.500-6.300 6.900-6.700-1.900-6.700-5.200 2-5.700 5.500-6.500Z"/>';

/** Our mark on the lake, a square. Address of an SVG. */
export const mark = svgAddress(
  '-4 -4 48 48',
  `<rect x="-4" y="-4" width="48" height="48" rx="9" fill="#0c2a34"/>${lake.replaceAll('STROKE', '#b4c8ca')}`,
);

/** Depth contours of a lake, for the eye only. Address of an SVG. */
export const contours = svgAddress(
  '0 0 40 40',
  `<g fill="none" stroke="#3d6670" stroke-opacity=".7" stroke-width="1.25">${[
    1, 0.84, 0.68, 0.52, 0.36, 0.2,
  ]
    .map((scale) => {
      const place = `translate(${20 - 20 * scale} ${17 - 17 * scale}) scale(${scale})`;
      return `<path vector-effect="non-scaling-stroke" transform="${place}" d="M20 2.5c8 0 17 5 17.5 14.5S30.5 37 20.5 37.5 3 31 2.5 21 11 2.5 20 2.5Z"/>`;
    })
    .join('')}</g>`,
);

function svgAddress(viewBox: string, content: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${content}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
