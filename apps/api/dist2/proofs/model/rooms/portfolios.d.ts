import { type Move } from "../attempt.js";
export declare const portfolioMoves: {
    recordPortfolioCheck: Move;
    withdrawPortfolioCheck: Move;
    gradePortfolio: Move;
    withdrawPortfolioGrade: Move;
};
