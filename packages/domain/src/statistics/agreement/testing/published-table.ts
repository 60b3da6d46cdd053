import { ratingsFromTable } from "../ratings/ratings-from-table.js";

/** Two raters put 100 units into three categories: Gwet (2014), Handbook of inter-rater reliability, fourth edition. */
export const abstractors = ratingsFromTable(
  [
    [13, 0, 0],
    [0, 20, 7],
    [0, 4, 56],
  ],
  ["A", "B", "C"],
);

/** Two raters and three categories with the proportions of Cohen (1968), Weighted kappa, as 100 units. */
export const cohen1968 = ratingsFromTable(
  [
    [44, 7, 9],
    [5, 20, 5],
    [1, 3, 6],
  ],
  [1, 2, 3],
);

/** 118 of 125 units alike, nearly all in one category: the paradox of Feinstein and Cicchetti (1990). */
export const oneCategoryPrevails = ratingsFromTable(
  [
    [118, 5],
    [2, 0],
  ],
  ["on track", "not on track"],
);
