import { type AnyRule, anyRule } from "#app/domain/statute/rule.ts";
import { type ReadRules, readRules } from "#app/domain/statute/rules.ts";
import type { Db } from "../connection.server.ts";
import { statuteRule } from "../schema/index.ts";

/** Adds the rules that are not there yet. A row that is there stays as it is, whatever the release says now. */
export function adoptRules(db: Db, rules: readonly AnyRule[]): void {
  for (const rule of rules) {
    const { sentence, ...row } = anyRule.parse(rule);
    db.insert(statuteRule)
      .values({ ...row, sentenceDa: sentence.da, sentenceEn: sentence.en })
      .onConflictDoNothing()
      .run();
  }
}

/** All rules. They are a dozen, and every use takes most of them. */
export async function listRules(db: Db): Promise<ReadRules> {
  const rows = await db.select().from(statuteRule);
  return readRules(
    rows.map(({ sentenceDa, sentenceEn, ...row }) => ({ ...row, sentence: { da: sentenceDa, en: sentenceEn } })),
  );
}
