import "@reviewpoint/charts/charts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/frame.css";
import "./styles/forms.css";
import "./styles/figure.css";
import "./styles/table.css";
import "./styles/home.css";
import "./styles/fold.css";
import "./styles/acts.css";
import "./styles/writing.css";
import "./styles/print.css";
import iconAddress from "./icon.svg";
import { preparePage } from "./prepare-page.js";
import { showProgressOnNavigation } from "./progress.js";
import { swapOnChoice } from "./swap.js";

// The page is whole without this script: it adds comfort only.
document.querySelector('link[rel="icon"]')?.setAttribute("href", iconAddress);
showProgressOnNavigation();
swapOnChoice(preparePage);
preparePage(document);
