/** `npm run bench`: every comparison, one after another. */
import { runScripts } from "./figures/run-scripts.mjs";

const failed = await runScripts({ kind: "bench", title: "Benchmarks", page: "docs/benchmarks.md" });
process.exitCode = failed > 0 ? 1 : 0;
