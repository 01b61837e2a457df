// @ts-check
/**
 * `node scripts/bootstrap/run.mjs <command> [arguments]`: what `npm start` and `npm test` call. It
 * needs Node 18 with npm and nothing else; it must load on any older Node that knows modules, so
 * that the version is refused with a sentence and not with a syntax error.
 */
import { nodeProblem } from './node-problem.mjs';

const problem = nodeProblem(process.versions.node);
if (problem === undefined) {
  import('./main.mjs').then(function run(bootstrap) {
    return bootstrap.main(process.argv.slice(2));
  });
} else {
  console.error(problem);
  process.exitCode = 1;
}
