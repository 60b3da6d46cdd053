/** Milliseconds after which a navigation that is still under way shows a bar. */
const patience = 1000;

let timer: number | undefined;

/** Says that something is on its way, if it takes longer than a second. */
export function startProgress(): void {
  stopProgress();
  timer = window.setTimeout(() => show(true), patience);
}

export function stopProgress(): void {
  window.clearTimeout(timer);
  show(false);
}

/** Watches ordinary navigations: links and forms that load a page. */
export function showProgressOnNavigation(): void {
  document.addEventListener("submit", ({ defaultPrevented }) => {
    if (!defaultPrevented) startProgress();
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (link && !elsewhere && !link.hasAttribute("download") && !link.getAttribute("href")?.startsWith("#")) {
      startProgress();
    }
  });
  window.addEventListener("pageshow", stopProgress);
}

function show(visible: boolean): void {
  document.getElementById("progress")?.toggleAttribute("hidden", !visible);
}
