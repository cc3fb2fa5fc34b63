/** Where the staircase's lines go, in units of its own `viewBox`. Pure, so that it can be read without a browser. */

export const drawingWidth = 960;
export const rise = 58;
const labelHeight = 92;
const narrowestStep = 112;
const lastingStepWidth = 168;
const titleSize = 15;
const smallestTitleSize = 12;
/** Width of a semibold letter of IBM Plex Sans, on average, as a part of its size. */
const letterWidth = 0.56;
/** On the left; on the right the text may come close to the riser. */
export const labelPadding = 8;

export type StepShape = { x: number; y: number; width: number; height: number };
export type StepLabel = { lines: string[]; size: number };

/** Time gives a step its width, but never less than its name needs; the job that lasts has no end to measure. */
export function stepShapes(steps: readonly { weeks: number; lasting: boolean }[]): {
  shapes: StepShape[];
  ground: number;
} {
  const ground = steps.length * rise + labelHeight;
  const measured = steps.filter((step) => !step.lasting);
  const weeks = measured.reduce((sum, step) => sum + step.weeks, 0);
  const lastingWidth = measured.length === 0 ? drawingWidth / steps.length : lastingStepWidth;
  const toShare = drawingWidth - (steps.length - measured.length) * lastingWidth;
  const least = Math.min(narrowestStep, toShare / Math.max(measured.length, 1));
  const perWeek = weeks === 0 ? 0 : (toShare - measured.length * least) / weeks;

  let x = 0;
  const shapes = steps.map((step, i) => {
    const width = step.lasting ? lastingWidth : least + step.weeks * perWeek;
    const height = (i + 1) * rise;
    const shape = { x, y: ground - height, width, height };
    x += width;
    return shape;
  });
  return { shapes, ground };
}

/** Breaks a title into lines that fit on its step: between words, at soft hyphens, and by writing smaller before cutting. */
export function stepLabel(title: string, stepWidth: number): StepLabel {
  const room = stepWidth - labelPadding - 2;
  const pieces = title.split(/\s+/).flatMap(softPieces);
  const longest = Math.max(...pieces.map((piece) => piece.text.length));
  const size = Math.max(smallestTitleSize, Math.min(titleSize, room / (longest * letterWidth)));
  const lettersInLine = Math.max(4, Math.floor(room / (size * letterWidth)));
  const lines: string[] = [];
  for (const piece of pieces.flatMap((whole) => cutPieces(whole, lettersInLine))) {
    const last = lines.at(-1);
    const joined = last === undefined ? undefined : join(last, piece);
    if (joined !== undefined && joined.length <= lettersInLine) lines[lines.length - 1] = joined;
    else lines.push(piece.text);
  }
  return { lines, size };
}

/** Letters that a cut leaves for the next line at least. */
const shortestTail = 4;

type Piece = { text: string; continues: boolean };

/** `Kompetence\u00adafklaring` → `Kompetence-`, `afklaring`; joined again without the hyphen where both fit on a line. */
const softPieces = (word: string): Piece[] =>
  word.split("\u00ad").map((part, i, all) => ({ text: i < all.length - 1 ? `${part}-` : part, continues: i > 0 }));

function cutPieces(piece: Piece, most: number): Piece[] {
  if (piece.text.length <= most) return [piece];
  const at = Math.min(most - 1, piece.text.length - shortestTail);
  const head = { text: `${piece.text.slice(0, at)}-`, continues: piece.continues };
  return [head, ...cutPieces({ text: piece.text.slice(at), continues: true }, most)];
}

const join = (line: string, piece: Piece): string =>
  piece.continues ? `${line.replace(/-$/, "")}${piece.text}` : `${line} ${piece.text}`;
