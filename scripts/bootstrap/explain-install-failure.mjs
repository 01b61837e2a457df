// @ts-check

/** What npm and pnpm say in such a case, and the sentence that says how to mend it. */
const causes = [
  {
    signs: /ENOSPC|no space left\s+on device/i,
    sentence: 'The disk is full: free about 3 GB and run the command again.',
  },
  {
    signs:
      /ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|connection refused|dns error|network is unreachable|error sending request/i,
    sentence:
      'The npm registry could not be reached: check the network connection (and the proxy settings, if there is a proxy) and run the command again.',
  },
  {
    signs: /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    sentence:
      'A file could not be written: make sure that you own the repository folder and your npm and pnpm caches, and run the command again.',
  },
];

/**
 * One sentence on why an installation failed, or undefined where the output names no known cause.
 * @param {string} output everything that the package manager wrote
 * @returns {string | undefined}
 */
export function explainInstallFailure(output) {
  return causes.find(({ signs }) => signs.test(output))?.sentence;
}
