const weights = [7, 9, 10, 5, 8, 4, 2] as const;

/**
 * Whether `value` is a Finnish business ID (Y-tunnus): seven digits, a hyphen and a check digit.
 * The weighted sum modulo 11 gives the check digit (0 → 0, 2…10 → 11 − r); remainder 1 is never
 * given out.
 * @see https://www.vero.fi/globalassets/tietoa-verohallinnosta/ohjelmistokehittajille/yritys--ja-yhteis%C3%B6tunnuksen-ja-henkil%C3%B6tunnuksen-tarkistusmerkin-tarkistuslaskenta.pdf
 */
export function isBusinessId(value: string): boolean {
  if (!/^\d{7}-\d$/.test(value)) return false;
  return Number(value.at(-1)) === businessIdCheckDigit(value.slice(0, 7));
}

/** The check digit of seven digits, or undefined where no business ID can begin with them. */
export function businessIdCheckDigit(sevenDigits: string): number | undefined {
  const sum = weights.reduce(
    (total, weight, index) => total + weight * Number(sevenDigits[index]),
    0,
  );
  const remainder = sum % 11;
  if (remainder === 1) return undefined;
  return remainder === 0 ? 0 : 11 - remainder;
}
