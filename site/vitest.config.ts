import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{src,publisher,search,servers,e2e}/**/*.test.ts'] },
});
