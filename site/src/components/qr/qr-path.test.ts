import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

const scale = 4;

/** The picture that the drawing makes, as a reader's camera would have it. */
function picture({ size, path }: ReturnType<typeof qrPath>) {
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, column, row, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let y = Number(row) * scale; y < (Number(row) + 1) * scale; y += 1)
      for (let x = Number(column) * scale; x < (Number(column) + Number(run)) * scale; x += 1)
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { width, height: width, data };
}

it('is read as the address that it was made of', () => {
  const address = 'https://www.pohjoissavolaiset.example/jarjestot/ystavapalvelu-kahvipannu/';
  expect(decodeQR(picture(qrPath(address)))).toBe(address);
});
