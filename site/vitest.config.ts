import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['{src,publisher,servers,e2e}/**/*.test.ts'] } });
