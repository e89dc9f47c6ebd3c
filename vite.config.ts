import { defineConfig } from "vite";

/** The playground: the server serves `dist/explorer` under /playground/, and its page to a browser's GET /graphql. */
export default defineConfig({
  root: "src/explorer/playground",
  base: "/playground/",
  build: {
    outDir: "../../../dist/explorer",
    emptyOutDir: true,
    // The content security policy allows this server's own files and no data: addresses.
    assetsInlineLimit: 0,
    // Monaco, the editor inside GraphiQL, is one piece of 3 MB.
    chunkSizeWarningLimit: 5_000,
    // GraphiQL's parts say "use client", which means nothing outside a React server.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
