/** A site of two pages, built by the tests of the publisher. */
export default { outDir: process.env.OUT_DIR };
