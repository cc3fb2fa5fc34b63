import { type CompetenceLevel, competenceLevels } from "#app/domain/competence/competence.ts";

const width = 300;
const height = 34;
const edge = 14;
const middle = 17;
const bar = 12;

/** Where a level stands on the scale, in the drawing's own units. */
const at = (level: CompetenceLevel): number =>
  edge + (competenceLevels.indexOf(level) / (competenceLevels.length - 1)) * (width - 2 * edge);

type LevelDrawingProps = { required: CompetenceLevel; observed: CompetenceLevel | null };

/**
 * One line of the profile: a diamond for what is required, a bar for what was seen, stripes for what lies between. Shapes
 * and not colours tell them apart; the same stands in words beside it.
 */
export function LevelDrawing({ required, observed }: LevelDrawingProps) {
  const seen = observed === null ? undefined : at(observed);
  const asked = at(required);
  return (
    <svg className="level-line" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <line className="level-line__track" x1={edge} x2={width - edge} y1={middle} y2={middle} />
      {competenceLevels.map((level) => (
        <circle key={level} className="level-line__stop" cx={at(level)} cy={middle} r={3} />
      ))}
      {seen !== undefined && seen < asked && <Stripes from={seen} to={asked} />}
      {seen !== undefined && (
        <>
          <rect className="level-line__bar" x={0} y={middle - bar / 2} width={seen} height={bar} rx={2} />
          <circle className="level-line__seen" cx={seen} cy={middle} r={9} />
        </>
      )}
      <path className="level-line__asked" d={`M${asked} ${middle - 13}l13 13-13 13-13-13z`} />
    </svg>
  );
}

/** Drawn as strokes: a pattern would need an id of its own in each of many drawings. */
function Stripes({ from, to }: { from: number; to: number }) {
  const count = Math.floor((to - from) / 7);
  const starts = Array.from({ length: count }, (_, i) => from + 4 + i * 7);
  return (
    <path
      className="level-line__gap"
      d={starts.map((x) => `M${x.toFixed(1)} ${middle + bar / 2}l5 ${-bar}`).join("")}
    />
  );
}
