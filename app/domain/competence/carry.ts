import type { Refusal } from "../shared/refusal.ts";
import { ok, type Result, refuse } from "../shared/result.ts";
import type { Carry } from "./competence-card.ts";
import { type GroupProfile, gapsOf, type ProfiledCompetence, strengthsOf } from "./profile.ts";

/** Whether a strength may carry a gap: the one must reach its requirement, and the other must not. */
export function mayCarry(
  profile: readonly GroupProfile[],
  { gapKey, strengthKey }: Pick<Carry, "gapKey" | "strengthKey">,
): Result<null, Extract<Refusal, "not-found" | "carry-not-a-gap" | "carry-not-a-strength">> {
  const keys = profile.flatMap(({ competences }) => competences.map(({ key }) => key));
  if (!keys.includes(gapKey) || !keys.includes(strengthKey)) return refuse("not-found");
  if (!gapsOf(profile).some(({ key }) => key === gapKey)) return refuse("carry-not-a-gap");
  if (!strengthsOf(profile).some(({ key }) => key === strengthKey)) return refuse("carry-not-a-strength");
  return ok(null);
}

/** A link as it stands today: the levels may have moved since it was made. */
export type CarryNow = { gap: ProfiledCompetence; strength: ProfiledCompetence; how: string; state: CarryState };
export type CarryState = "holds" | "gap-closed" | "strength-lost";

/** The card's links with what they point at; a link to something that the profile no longer has is left out. */
export function carriesNow(profile: readonly GroupProfile[], carries: readonly Carry[]): CarryNow[] {
  const find = (wanted: string) =>
    profile.flatMap(({ competences }) => competences).find((competence) => competence.key === wanted);
  return carries.flatMap(({ gapKey, strengthKey, how }) => {
    const [gap, strength] = [find(gapKey), find(strengthKey)];
    return gap && strength ? [{ gap, strength, how, state: stateOf(profile, gapKey, strengthKey) }] : [];
  });
}

function stateOf(profile: readonly GroupProfile[], gapKey: string, strengthKey: string): CarryState {
  const allowed = mayCarry(profile, { gapKey, strengthKey });
  if (allowed.ok) return "holds";
  return allowed.refusal === "carry-not-a-gap" ? "gap-closed" : "strength-lost";
}
