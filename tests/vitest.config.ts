import { defineConfig } from 'vitest/config';

const root = `${import.meta.dirname}/..`;

/** Nothing that is tested keeps state in a module, so files share what they import: that takes a third of the time. */
const isolate = false;

export default defineConfig({
  test: {
    root,
    projects: [
      {
        test: {
          name: 'stages',
          root,
          isolate,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/built/**'],
          setupFiles: ['tests/helpers/properties.setup.ts'],
          testTimeout: process.env.PROPERTY_RUNS ? 900_000 : 60_000,
        },
      },
      {
        test: {
          name: 'built site',
          root,
          isolate,
          include: ['tests/built/**/*.test.ts'],
          globalSetup: ['tests/helpers/built-site.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
