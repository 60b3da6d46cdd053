import { run } from "./child.mjs";
import { manifestOf } from "../workplace/packages.mjs";

/**
 * Runs the pinned pnpm, which npx fetches: nothing has to be installed by hand. Also gives `pnpm` to what it
 * starts, which turbo needs.
 *
 * @param {readonly string[]} parameters
 * @param {Parameters<typeof run>[2]} [options]
 * @returns {Promise<string>} what it printed
 */
export function pnpm(parameters, { env = process.env, ...options } = {}) {
  const pinned = manifestOf().packageManager;
  return run("npx", ["--yes", pinned, ...parameters], {
    ...options,
    env: { ...env, TURBO_TELEMETRY_DISABLED: "1" },
  });
}
