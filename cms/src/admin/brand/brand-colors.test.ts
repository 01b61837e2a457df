import { expect, test } from 'vitest';
import { darkColors } from './dark-colors';
import { lightColors } from './light-colors';

type Token = keyof typeof lightColors;

/** Text on ground, as Strapi's components and ours pair them. */
const pairs: readonly (readonly [Token, Token])[] = [
  ...(['neutral0', 'neutral100'] as const).flatMap((ground) =>
    (['neutral500', 'neutral600', 'neutral700', 'neutral800', 'neutral900'] as const).map(
      (text) => [text, ground] as const,
    ),
  ),
  ['neutral600', 'neutral150'],
  ['neutral700', 'neutral150'],
  ['neutral800', 'neutral200'],
  ...(['primary', 'secondary', 'alternative', 'success', 'warning', 'danger'] as const).flatMap(
    (hue) => [
      [`${hue}600`, 'neutral0'] as const,
      [`${hue}600`, 'neutral100'] as const,
      [`${hue}600`, `${hue}100`] as const,
      [`${hue}700`, `${hue}100`] as const,
      ['neutral800', `${hue}100`] as const,
    ],
  ),
  ['buttonNeutral0', 'buttonPrimary500'],
  ['buttonNeutral0', 'buttonPrimary600'],
];

test.each([
  ['light', lightColors],
  ['dark', darkColors],
])('text can be read on every ground: %s', (_name, colors) => {
  const tooClose = pairs
    .map(([text, ground]) => ({ text, ground, ratio: contrast(colors[text], colors[ground]) }))
    .filter(({ ratio }) => ratio < 4.5);
  expect(tooClose).toEqual([]);
});

/** Contrast ratio by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
