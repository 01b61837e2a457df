/**
 * Whether `value` reads as a Finnish or an international phone number: digits with spaces, hyphens
 * or brackets between, 5 to 15 digits (E.164 allows 15), starting with `+` or `0`, or a short
 * service number such as 116 117.
 */
export function isPhoneNumber(value: string): boolean {
  if (!/^[+(]?\d[\d\s()-]*\d$/.test(value.trim())) return false;
  const digits = value.replace(/\D/g, '');
  if (/^(112|116\d{3})$/.test(digits)) return true;
  return digits.length >= 5 && digits.length <= 15 && /^[+(]?0|^\+/.test(value.trim());
}

/** The `tel:` address of a phone number (RFC 3966), a domestic one made international. */
export function phoneUri(value: string): string {
  const digits = value.replace(/\D/g, '');
  if (value.trim().startsWith('+')) return `tel:+${digits}`;
  // Short numbers and the domestic service numbers below can't be called with the country code.
  if (!digits.startsWith('0') || /^0(600|700|800)/.test(digits)) return `tel:${digits}`;
  return `tel:+358${digits.slice(1)}`;
}
