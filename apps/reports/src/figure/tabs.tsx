import { linkHere } from "../address/link.js";
import type { Context, Tab } from "../address/page.js";

/** Views of one question, side by side. Links, so that a view can be sent to someone. */
export function Tabs({ context, tabs, label }: { context: Context; tabs: readonly Tab[]; label: string }) {
  const current = tabOf(context, tabs);
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab, index) => (
          <li>
            <a
              href={linkHere(context.address, { tab: index === 0 ? null : tab.value, sort: null })}
              aria-current={tab.value === current ? "page" : undefined}
              data-swap
            >
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The tab that the link chose; the first when it chose none or one that is not there. */
export function tabOf({ address }: Context, tabs: readonly Tab[]): string {
  return (tabs.find(({ value }) => value === address.parameters.tab) ?? tabs[0])?.value ?? "";
}
