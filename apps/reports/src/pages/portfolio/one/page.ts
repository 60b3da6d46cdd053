import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import {
  PortfolioDocument,
  type PortfolioQuery,
  type PortfolioQueryVariables,
} from "../../../generated/documents.js";
import { idOf } from "../../trainee/whom.js";
import { checkForm } from "./check-form.js";
import { gradeForm } from "./grade-form.js";
import { takeBackForm } from "./take-back-form.js";
import { takeLookBackForm } from "./take-look-back-form.js";
import { portfolioView } from "./view.js";

/** Who has looked at this portfolio, what did they find, and how is it graded? */
export const portfolioPage: Page<PortfolioQuery, PortfolioQueryVariables> = {
  path: "/trainees/:id/portfolio",
  name: () => "Portfolio",
  question: () => "Who has looked at this portfolio, what did they find, and how is it graded?",
  filters: [],
  query: PortfolioDocument,
  variables: (context) => ({ id: idOf(context) }),
  acts: actsOf(checkForm, takeLookBackForm, gradeForm, takeBackForm),
  view: portfolioView,
};
