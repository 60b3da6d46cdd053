import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * @typedef {object} Person
 * @property {string} title how the proof calls them
 * @property {number} [uid] nobody else than we are when absent
 * @property {number} [gid]
 * @property {NodeJS.ProcessEnv} env with a home of their own
 */

const name = "reviewpoint-visitor";

/** Whoever runs this. */
export const ourselves = () => ({
  title: process.getuid?.() === 0 ? "root" : "an ordinary user",
  env: process.env,
});

/**
 * Makes an ordinary user for a while, which only root can do. Their home is new, so they begin with no cache.
 *
 * @template T
 * @param {(person: Person) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withOrdinaryUser(use) {
  const home = join(tmpdir(), name);
  leave(home);
  execFileSync("useradd", ["--create-home", "--home-dir", home, "--shell", "/bin/sh", name]);
  try {
    const id = (flag) => Number(execFileSync("id", [flag, name], { encoding: "utf8" }));
    const env = { ...process.env, HOME: home, USER: name, LOGNAME: name };
    return await use({ title: "an ordinary user", uid: id("-u"), gid: id("-g"), env });
  } finally {
    leave(home);
  }
}

function leave(home) {
  const quiet = { stdio: "ignore" };
  try {
    execFileSync("userdel", [name], quiet);
  } catch {
    // There was none.
  }
  execFileSync("rm", ["-rf", home], quiet);
}
