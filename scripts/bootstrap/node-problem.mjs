// @ts-check
const oldestNode = 18;

/**
 * Why this Node can't bring the toolchain, or undefined where it can.
 * @param {string} version such as "20.11.1"
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  if (Number(version.split('.')[0]) >= oldestNode) return undefined;
  return (
    'Node.js ' +
    version +
    ' is too old: install Node.js ' +
    oldestNode +
    ' or newer (https://nodejs.org) and run the command again.'
  );
}
