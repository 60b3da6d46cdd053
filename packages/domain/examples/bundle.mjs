import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

/**
 * A file and all that it imports as one script for a browser, made as small as a bundler makes it.
 *
 * @param {string} input
 * @returns {Promise<{ code: string, gzip: number }>} with its size in bytes after gzip
 */
export async function bundle(input) {
  const made = await rolldown({ input, platform: "browser" });
  const { output } = await made.generate({ format: "iife", name: "bundled", minify: true });
  await made.close();
  const [{ code }] = output;
  return { code, gzip: gzipSync(code, { level: 9 }).length };
}
