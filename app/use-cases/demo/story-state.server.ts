import { countMunicipalities } from "#db/repositories/people-repository.server.ts";
import { findSetting, saveSetting } from "#db/repositories/setting-repository.server.ts";
import type { Portal } from "../ports.ts";

const storySetting = "demo-story";

/** `interrupted`: the process ended while it told the demonstration's story, and half a world is left. */
export type StoryState = "untold" | "interrupted" | "told";

/** A database that somebody uses already counts as told: nothing is put into it. */
export async function storyState({ db }: Pick<Portal, "db">): Promise<StoryState> {
  if ((await findSetting(db.read, storySetting)) === "begun") return "interrupted";
  return (await countMunicipalities(db.read)) === 0 ? "untold" : "told";
}

export const noteStory = ({ db }: Pick<Portal, "db">, how: "begun" | "told"): Promise<void> =>
  db.transact((tx) => saveSetting(tx, storySetting, how));
