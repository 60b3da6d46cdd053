import { defineConfig } from "vite";
import { withoutMaps } from "./scripts/without-maps.mjs";
import { withoutSchemes } from "./scripts/without-schemes.mjs";

/** Builds the client into files named after their content, and the server into one module beside its packages. */
export default defineConfig(({ isSsrBuild }) => ({
  base: "/",
  publicDir: false,
  plugins: isSsrBuild ? [] : [withoutMaps(), withoutSchemes()],
  ssr: { external: true },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: isSsrBuild
    ? { outDir: "dist/server", target: "node20", minify: false, sourcemap: true }
    : {
        outDir: "dist/client",
        manifest: true,
        target: "es2022",
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: "src/client/entry.ts",
        },
      },
}));
