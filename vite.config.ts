import { defineConfig } from "vite";

/**
 * The explorer and the playground: the server answers a browser's GET / with the page of the one, GET /graphql with that of
 * the other, and serves their files under /explorer/.
 */
export default defineConfig({
  root: "src/explorer",
  base: "/explorer/",
  build: {
    outDir: "../../dist/explorer",
    emptyOutDir: true,
    // The content security policy allows this server's own files and no data: addresses.
    assetsInlineLimit: 0,
    // Monaco, the editor inside GraphiQL, is one piece of 3 MB.
    chunkSizeWarningLimit: 5_000,
    // The tests read from it which files a page loads first.
    manifest: true,
    rolldownOptions: {
      input: ["src/explorer/app/index.html", "src/explorer/playground/index.html"],
      // GraphiQL's parts say "use client", which means nothing outside a React server.
      checks: { moduleLevelDirective: false },
    },
  },
  server: { proxy: { "/graphql": process.env["ATTEST_URL"] ?? "http://127.0.0.1:4000" } },
});
