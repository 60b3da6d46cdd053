import { parseHTML } from "linkedom";
import {
  coefficientDots,
  completenessBars,
  countWaffle,
  differenceBars,
  movementFlow,
  percentDots,
  reviewPointBars,
  severityDots,
  strandBars,
} from "../src/index.js";
import * as tables from "../src/tables.js";
import { coefficientRows, differenceRows, severityRows } from "./samples/agreement.js";
import { completenessRows } from "./samples/completeness.js";
import { movementContext, movementRows } from "./samples/movement.js";
import { percentRows, progressCells } from "./samples/percent.js";
import { hidingStrandBarRows, strandBarRows } from "./samples/strand-bars.js";
import { traineeCells } from "./samples/trainee.js";

const school = { singular: "school", plural: "schools" };
const link = () => "#table";

/** One exhibit: the picture, its table and its sentence from the same rows. */
export interface Exhibit {
  readonly name: string;
  readonly picture: Element;
  readonly table: tables.ChartTable;
  readonly sentence: string;
}

/**
 * Every chart over its sample rows.
 *
 * @param width of the pictures, px
 */
export function exhibits(document: Document, width: number): Exhibit[] {
  const options = (name: string) => ({ document, id: name, width });
  const strandExhibit = (name: string, rows: tables.StrandBar[], links: boolean): Exhibit => ({
    name,
    picture: strandBars(rows, { ...options(name), ...(links ? { href: link } : {}) }),
    table: tables.strandBarsTable(rows),
    sentence: tables.strandBarsSentence(rows),
  });
  const pointExhibit = (name: string, rows: tables.StrandBar[], links: boolean): Exhibit => ({
    name,
    picture: reviewPointBars(rows, { ...options(name), ...(links ? { href: link } : {}) }),
    table: tables.reviewPointBarsTable(rows),
    sentence: tables.reviewPointBarsSentence(rows),
  });
  const coefficientExhibit = (name: string, rows: tables.CoefficientRow[]): Exhibit => ({
    name,
    picture: coefficientDots(rows, options(name)),
    table: tables.coefficientsTable(rows),
    sentence: tables.coefficientsSentence(rows),
  });
  const small = strandBarRows({ points: 1, trainees: 24 });
  const schools = completenessRows();
  const few = schools.slice(0, 6);
  return [
    pointExhibit("review-point-bars", strandBarRows({ points: 1 }), false),
    pointExhibit("review-point-bars-linked", strandBarRows({ points: 1, levels: 5, strands: 9 }), true),
    pointExhibit("review-point-bars-hiding", hidingStrandBarRows(), false),
    strandExhibit("strand-bars", strandBarRows(), false),
    strandExhibit("strand-bars-widest", strandBarRows({ strands: 9, levels: 6, trainees: 448 }), true),
    {
      name: "completeness-bars",
      picture: completenessBars(schools, { ...options("completeness-bars"), group: school, href: link }),
      table: tables.completenessTable(schools, school),
      sentence: tables.completenessSentence(schools, school),
    },
    {
      name: "completeness-bars-few",
      picture: completenessBars(few, { ...options("completeness-bars-few"), group: school }),
      table: tables.completenessTable(few, school),
      sentence: tables.completenessSentence(few, school),
    },
    {
      name: "movement-flow",
      picture: movementFlow(movementRows(), { ...options("movement-flow"), ...movementContext }),
      table: tables.movementTable(movementRows(), movementContext),
      sentence: tables.movementSentence(movementRows(), movementContext),
    },
    {
      name: "movement-flow-linked",
      picture: movementFlow(movementRows(), {
        ...options("movement-flow-linked"),
        ...movementContext,
        href: link,
      }),
      table: tables.movementTable(movementRows(), movementContext),
      sentence: tables.movementSentence(movementRows(), movementContext),
    },
    {
      name: "percent-dots",
      picture: percentDots(percentRows(), options("percent-dots")),
      table: tables.percentTable(percentRows()),
      sentence: tables.percentSentence(percentRows()),
    },
    {
      name: "difference-bars",
      picture: differenceBars(differenceRows(), options("difference-bars")),
      table: tables.differencesTable(differenceRows()),
      sentence: tables.differencesSentence(differenceRows()),
    },
    coefficientExhibit("coefficient-dots", coefficientRows()),
    coefficientExhibit("coefficient-dots-few", coefficientRows({ before: 6 })),
    {
      name: "severity-dots",
      picture: severityDots(severityRows(), options("severity-dots")),
      table: tables.severityTable(severityRows()),
      sentence: tables.severitySentence(severityRows()),
    },
    {
      name: "count-waffle",
      picture: countWaffle(small, options("count-waffle")),
      table: tables.reviewPointBarsTable(small),
      sentence: tables.reviewPointBarsSentence(small),
    },
    {
      name: "progress-grid",
      picture: tables.progressGrid(progressCells(), { document, threshold: 75, href: link }),
      table: tables.progressGridTable(progressCells()),
      sentence: tables.progressGridSentence(progressCells(), 75),
    },
    {
      name: "trainee-grid",
      picture: tables.traineeGrid(traineeCells(), { document }),
      table: tables.traineeGridTable(traineeCells()),
      sentence: tables.traineeGridSentence(traineeCells()),
    },
  ];
}

/** An empty document in which charts are drawn outside a browser. */
export function emptyDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
}
