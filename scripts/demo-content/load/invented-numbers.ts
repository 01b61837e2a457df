import { businessIdCheckDigit } from '@civil-society/shared/organisation/business-id';

/**
 * A business ID (Y-tunnus) with a right check digit that nobody has: real ones begin with 0 to 3.
 * @param index different for every organisation
 */
export function inventedBusinessId(index: number): string {
  // Of two numbers in a row at most one has no check digit: the weight of the last digit is 2.
  for (let number = 9_000_000 + index * 10; ; number += 1) {
    const checkDigit = businessIdCheckDigit(String(number));
    if (checkDigit !== undefined) return `${number}-${checkDigit}`;
  }
}

/** A number in the form of the register of associations, far above the ones given out. */
export function inventedRegisterNumber(index: number): string {
  return `9${String(index).padStart(5, '0')}`.replace(/(\d{3})$/, '.$1');
}
