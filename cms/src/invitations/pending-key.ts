/** Unique while an invitation waits: two of an organisation to one address cannot be stored. */
export function pendingKey(ownerKey: string, email: string): string {
  return `${ownerKey}:${email}`;
}
