import { readFileSync } from "node:fs";
import { join } from "node:path";
import wabt from "wabt";
import { folder } from "./package-folder.mjs";

/** Where the bytes stand that a piece of WebAssembly is assembled to. */
export const assembledPath = join(folder, "src/progress/tally/generated/sixteen-at-a-time.ts");

/** A module with the bytes to which `sixteen-at-a-time.wat` is assembled. @throws Error for text that is no WebAssembly */
export async function assembled() {
  const name = "sixteen-at-a-time.wat";
  const text = readFileSync(join(folder, "src/progress/tally", name), "utf8");
  const parsed = (await wabt()).parseWat(name, text, { simd: true });
  try {
    parsed.validate();
    const bytes = [...parsed.toBinary({}).buffer];
    const lines = Array.from({ length: Math.ceil(bytes.length / 24) }, (_, line) =>
      bytes.slice(line * 24, line * 24 + 24).join(", "),
    );
    return `// Assembled from ../${name} by \`pnpm run assemble\`.\nexport const sixteenAtATime = new Uint8Array([\n  ${lines.join(",\n  ")},\n]);\n`;
  } finally {
    parsed.destroy();
  }
}
