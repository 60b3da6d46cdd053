import type { ComponentChildren } from "preact";
import type { Assets } from "../server/assets.js";

interface Props {
  readonly title: string;
  readonly assets: Assets;
  readonly children: ComponentChildren;
}

/** The HTML around every page. Styles and scripts are files: the content security policy allows nothing inline. */
export function Document({ title, assets, children }: Props) {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {assets.styles.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <script type="module" src={assets.script}></script>
      </head>
      <body>
        <a class="skip-link" href="#main">
          Skip to the page
        </a>
        <div role="status">
          <div
            class="progress"
            id="progress"
            role="progressbar"
            aria-label="Loading the next page"
            hidden
          ></div>
        </div>
        {children}
        <div class="for-screen-readers" id="announcement" role="status"></div>
      </body>
    </html>
  );
}
