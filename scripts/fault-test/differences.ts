/** In words what is in only one of the two, and what is there twice. */
export function differences(
  where: string,
  expected: readonly string[],
  found: readonly string[],
): string[] {
  const missing = expected.filter((one) => !found.includes(one));
  const extra = found.filter((one, index) => !expected.includes(one) || found.indexOf(one) < index);
  return [
    ...missing.map((one) => `${where} lacks ${one}`),
    ...extra.map((one) => `${where} has ${one}, which it should not have, or not twice`),
  ];
}
