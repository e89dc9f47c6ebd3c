import { defineConfig } from "vitest/config";

/** Tests that run on stores: they share one Neo4j, which they empty, so they run one file after another. */
const ENGINES = ["tests/store/*.test.ts", "tests/**/*-engines.test.ts"];

/** Tests that look at the built pages in a real Chromium. The pages are built once, and the tests run one after another. */
const CHROMIUM = ["tests/**/*-chromium.test.ts"];

export default defineConfig({
  // As Node resolves it. Vite would take its `module` field, and Apollo Server would meet a second copy of its classes.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["tests/**/*.test.ts"],
          exclude: [...ENGINES, ...CHROMIUM],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "engines",
          include: ENGINES,
          globalSetup: "tests/neo4j/global-setup.ts",
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "chromium",
          include: CHROMIUM,
          globalSetup: "tests/explorer/build-pages.ts",
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
