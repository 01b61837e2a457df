import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['{src,publisher,e2e}/**/*.test.ts'] } });
