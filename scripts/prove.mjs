/** `npm run prove`: every promise with its full number of rounds. */
import { runScripts } from "./figures/run-scripts.mjs";

const failed = await runScripts({ kind: "prove", title: "Proofs", page: "docs/proofs.md" });
process.exitCode = failed > 0 ? 1 : 0;
