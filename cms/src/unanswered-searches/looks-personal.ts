const mailAddress = /@|[([](?:at|ät)[)\]]/i;
/** Also of the marks that came into use in 2023. */
const identityCode = /\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]/i;
/**
 * Seven digits, whatever people write between them: phone numbers, business IDs, bank accounts and
 * dates of birth. Shorter ones are postal codes, years and the service numbers.
 */
const longNumber = /\d(?:[\s().+/–-]*\d){6}/;

/** Whether a text seems to have a mail address or a number in it that belongs to somebody. */
export function looksPersonal(text: string): boolean {
  const plain = text.normalize('NFKC');
  return [mailAddress, identityCode, longNumber].some((pattern) => pattern.test(plain));
}
