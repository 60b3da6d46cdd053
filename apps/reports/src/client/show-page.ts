/**
 * Puts a page that came in place of this one: what it says, and the way around.
 *
 * @throws Error when it is none of ours
 */
export function showPage(html: string): Element {
  const page = new DOMParser().parseFromString(html, "text/html");
  const fresh = page.getElementById("main");
  if (!fresh) throw new Error("no page came");
  document.getElementById("main")?.replaceWith(document.adoptNode(fresh));
  for (const part of [".navigation.wide", ".navigation.narrow"]) {
    document.querySelector(part)?.replaceWith(page.querySelector(part) ?? "");
  }
  document.title = page.title;
  return fresh;
}
