import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/news/**/*.test.ts', 'test/build/**/*.test.ts'], environment: 'node' } },
    ],
  },
});
