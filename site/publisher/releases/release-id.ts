/** Name of a release, such as `20261124T085312123Z-r42`; in the order of time. */
export function releaseId(begun: Date, revision: number): string {
  return `${begun.toISOString().replace(/[-:.]/g, '')}-r${revision}`;
}
