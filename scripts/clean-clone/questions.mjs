import { run } from "../commands/child.mjs";

/** Asks for the main page and demands a page with a heading. */
export async function askForThePage(address) {
  const answer = await fetch(address, { headers: { accept: "text/html" } });
  const body = await answer.text();
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}: ${body.slice(0, 500)}`);
  if (!/<h1[\s>]/.test(body)) throw new Error(`${address} has no heading: ${body.slice(0, 500)}`);
}

/** Takes a token as the README does, asks the graph one question, and demands an answer with content. */
export async function askTheGraph(address, folder, { uid, gid, env: home }, env) {
  const printed = await run("npm", ["--prefix", folder, "run", "-s", "token", "--", "hub-director"], {
    ...{ uid, gid, cwd: "/", env: { ...home, ...env } },
  });
  const token = printed.trim().split("\n").at(-1);
  const answer = await fetch(`${address}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: "{ provider { name } cohorts(first: 10) { nodes { name } } }" }),
  });
  const text = await answer.text();
  const { data, errors } = JSON.parse(text);
  if (errors || !data?.provider?.name || !(data.cohorts.nodes.length > 0))
    throw new Error(`the graph answered ${text}`);
}
