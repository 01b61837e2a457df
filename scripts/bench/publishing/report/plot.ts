/** A line of a plot; both axes are logarithmic, so that all values have to be above 0. */
export type Series = {
  name: string;
  colour: string;
  isDashed?: boolean;
  points: readonly { x: number; y: number }[];
};

const width = 760;
const height = 460;
const area = { left: 64, right: 190, top: 48, bottom: 56 };

/** Draws series over each other as an SVG. */
export function plot(
  title: string,
  labels: { x: string; y: string },
  series: readonly Series[],
): string {
  const points = series.flatMap((one) => one.points);
  const xs = axis(
    points.map(({ x }) => x),
    area.left,
    width - area.right,
  );
  const ys = axis(
    points.map(({ y }) => y),
    height - area.bottom,
    area.top,
  );
  const grid = [
    ...xs.ticks.map((tick) => {
      const x = xs.place(tick).toFixed(1);
      return `<path d="M${x} ${area.top}V${height - area.bottom}"/><text x="${x}" y="${height - area.bottom + 18}" text-anchor="middle">${format(tick)}</text>`;
    }),
    ...ys.ticks.map((tick) => {
      const y = ys.place(tick).toFixed(1);
      return `<path d="M${area.left} ${y}H${width - area.right}"/><text x="${area.left - 8}" y="${y}" dy=".35em" text-anchor="end">${format(tick)}</text>`;
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13">
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="${area.left}" y="26" font-size="16" font-weight="600">${escape(title)}</text>
<g stroke="#d8d8d8" fill="none">${grid.join('').replaceAll('<text', '<text stroke="none" fill="#444"')}</g>
<text x="${(area.left + width - area.right) / 2}" y="${height - 14}" text-anchor="middle">${escape(labels.x)}</text>
<text transform="translate(16 ${(area.top + height - area.bottom) / 2}) rotate(-90)" text-anchor="middle">${escape(labels.y)}</text>
${series.map((one, index) => drawSeries(one, index, xs.place, ys.place)).join('\n')}
</svg>
`;
}

type Place = (value: number) => number;

function drawSeries({ name, colour, isDashed, points }: Series, index: number, x: Place, y: Place) {
  const at = points.map((point) => `${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}`);
  const dash = isDashed ? ' stroke-dasharray="6 4"' : '';
  const dots = at.map((point) => {
    const [cx, cy] = point.split(',');
    return `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colour}"/>`;
  });
  const legend = { x: width - area.right + 16, y: area.top + 12 + index * 22 };
  return `<polyline points="${at.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>${dots.join('')}<path d="M${legend.x} ${legend.y}h24" stroke="${colour}" stroke-width="2"${dash}/><text x="${legend.x + 30}" y="${legend.y}" dy=".35em">${escape(name)}</text>`;
}

/** A logarithmic axis over whole decades and their halves (1, 3, 10, 30 …). */
function axis(values: readonly number[], from: number, to: number) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const ticks = Array.from({ length: 33 }, (_, index) => {
    const decade = Math.floor(index / 2) - 6;
    return Number(((index % 2 === 0 ? 1 : 3) * 10 ** decade).toPrecision(1));
  });
  const low = ticks.findLast((tick) => tick <= least) ?? least;
  const high = ticks.find((tick) => tick >= most && tick > low) ?? most;
  const share: Place = (value) => Math.log(value / low) / Math.log(high / low);
  return {
    ticks: ticks.filter((tick) => tick >= low && tick <= high),
    place: (value: number) => from + share(value) * (to - from),
  };
}

const format = (value: number) => value.toLocaleString('en');

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
