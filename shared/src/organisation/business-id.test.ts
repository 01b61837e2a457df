import { describe, expect, it } from 'vitest';
import { businessIdCheckDigit, isBusinessId } from './business-id.ts';

describe('isBusinessId', () => {
  // 0737546-2 and 1572860-0 are the tax administration's own published examples.
  it.each(['0737546-2', '1572860-0'])('accepts %s', (id) => expect(isBusinessId(id)).toBe(true));

  it.each([
    ['a wrong check digit', '0737546-3'],
    ['no hyphen', '07375462'],
    ['too short', '737546-2'],
    ['letters', '0737S46-2'],
    ['surrounding space', ' 0737546-2'],
    ['nothing', ''],
  ])('refuses %s', (_why, id) => expect(isBusinessId(id)).toBe(false));
});

it('knows the numbers which are never given out', () => {
  const impossible = Array.from({ length: 2000 }, (_, index) => String(1_000_000 + index)).filter(
    (digits) => businessIdCheckDigit(digits) === undefined,
  );
  expect(impossible.length).toBeGreaterThan(150);
  for (const digits of impossible)
    for (let digit = 0; digit < 10; digit += 1)
      expect(isBusinessId(`${digits}-${digit}`)).toBe(false);
});
