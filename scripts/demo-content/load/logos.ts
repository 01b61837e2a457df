/** A simple drawing; `picture` says in Finnish what it shows, for those who do not see it. */
export type Logo = { picture: string; svg: string };

const size = 320;

const drawn = (picture: string, background: string, shapes: string): Logo => ({
  picture,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100"><rect width="100" height="100" fill="${background}"/>${shapes}</svg>`,
});

const circle = (x: number, y: number, radius: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;
const area = (path: string, fill: string) => `<path d="${path}" fill="${fill}"/>`;
const line = (path: string, stroke: string, width = 5) =>
  `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;

/** Invented emblems for some of the demo organisations. */
export const logos: readonly Logo[] = [
  drawn(
    'höyryävä kahvikuppi',
    '#f6e7d3',
    area('M28 48h38v14a16 16 0 0 1-16 16h-6a16 16 0 0 1-16-16z', '#7a3b1d') +
      line('M68 52h4a8 8 0 0 1 0 16h-5', '#7a3b1d') +
      line('M40 40c-4-6 4-9 0-16M54 40c-4-6 4-9 0-16', '#b9764a', 4),
  ),
  drawn(
    'kolme limittäistä ympyrää',
    '#eef4fb',
    circle(38, 42, 20, '#1f5f99') + circle(62, 42, 20, '#5fa3d9') + circle(50, 62, 20, '#123a5e'),
  ),
  drawn(
    'kaksi kuusta lumihangella',
    '#dbe9f4',
    area('M34 20 54 70H14z', '#1d5b45') +
      area('M66 32 82 72H50z', '#2f7d5f') +
      area('M0 72q50-14 100 0v28H0z', '#ffffff'),
  ),
  drawn(
    'aurinko järven yllä',
    '#ffe3b0',
    circle(50, 46, 22, '#e8743b') +
      area('M0 58q25-8 50 0t50 0v42H0z', '#1c6e8c') +
      line('M16 74q10-5 20 0t20 0 20 0', '#bfe3ee', 3),
  ),
  drawn(
    'talo, jonka ikkunassa on valo',
    '#20354d',
    area('M50 20 84 48H16z', '#c8553d') +
      area('M24 48h52v34H24z', '#f2efe9') +
      area('M42 56h16v16H42z', '#f4b942'),
  ),
  drawn(
    'vihreä lehti',
    '#eaf5e4',
    area('M22 76C22 36 46 22 80 22c0 38-16 58-52 54z', '#3f8f3a') +
      line('M24 78 62 40', '#eaf5e4', 3),
  ),
  drawn(
    'kaksi puhekuplaa',
    '#f3eefb',
    area('M16 24h44v28H34L24 62V52h-8z', '#5b3f8c') +
      area('M42 46h42v26h-8v10L66 72H42z', '#a98bd6'),
  ),
  drawn(
    'sininen nuottiavain viivastolla',
    '#f7f7f2',
    line('M12 34h76M12 46h76M12 58h76M12 70h76', '#c7c7bd', 2) +
      circle(40, 68, 9, '#234a8a') +
      line('M48 66V24l18 8', '#234a8a'),
  ),
  drawn(
    'kirja auki',
    '#fbeee6',
    area('M50 34c-10-8-24-8-34-4v42c10-4 24-4 34 4z', '#b3472f') +
      area('M50 34c10-8 24-8 34-4v42c-10-4-24-4-34 4z', '#d9775f'),
  ),
  drawn(
    'soutuvene aalloilla',
    '#e3f2f5',
    area('M16 48h68c-4 14-14 20-34 20s-30-6-34-20z', '#8a4b20') +
      line('M64 26 36 62', '#5c3113', 4) +
      line('M10 76q10-7 20 0t20 0 20 0 20 0', '#2b7f95', 4),
  ),
  drawn(
    'sydän käden päällä',
    '#fdecef',
    area('M50 58C30 44 32 26 44 28q5 1 6 7 1-6 6-7c12-2 14 16-6 30z', '#c2274b') +
      line('M20 66q30 22 60 0', '#7c1c35', 6),
  ),
  drawn(
    'neljä palasta palapelistä',
    '#fff6dc',
    area('M22 22h26v26H22z', '#e0a526') +
      area('M52 22h26v26H52z', '#2a7f62') +
      area('M22 52h26v26H22z', '#3265a8') +
      area('M52 52h26v26H52z', '#c4513a') +
      circle(50, 35, 6, '#e0a526') +
      circle(35, 50, 6, '#3265a8'),
  ),
];
