/**
 * The error of a full disk, when that is what another program's messages tell: those programs give
 * no error codes.
 */
export function fullDiskIn(messages: string): Error | undefined {
  if (!/ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i.test(messages))
    return undefined;
  return Object.assign(new Error('no space left on the disk'), { code: 'ENOSPC' });
}
