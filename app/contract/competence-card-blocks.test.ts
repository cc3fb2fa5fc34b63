import { describe, expect, it } from "vitest";
import type { Assessment, CompetenceCard } from "#app/domain/competence/competence-card.ts";
import { butiksmedhjaelper } from "#db/seed/packages/butiksmedhjaelper.ts";
import { competenceCardBlocks } from "./competence-card-blocks.ts";
import { textsOf } from "./contract-block.ts";
import { withoutUnprintable } from "./letters.server.ts";

const saw = (key: string, level: Assessment["level"], example: string): Assessment => ({
  key,
  level,
  example,
  nextStep: "",
  assessorRole: "mentor",
  assessorName: "Jørn Åkjær",
  assessedAt: Date.UTC(2026, 10, 23, 12),
});
const card: CompetenceCard = {
  reference: "JP-2026-0001",
  holder: "Amina Yılmaz Sørensen",
  jobTitle: butiksmedhjaelper.title,
  workplace: "Søborg Købmandshandel",
  municipality: "Gladsaxe Kommune",
  required: butiksmedhjaelper.competences,
  assessments: [
    saw("kassebetjening", "with-help", "Talte kassen op fredag"),
    saw("dansk-med-kunder", "can-teach", "Forklarede en kunde vej til hylden"),
  ],
  comments: [
    { key: "kassebetjening", comment: "Jeg øver mig", writtenAt: 1 },
    { key: null, comment: "Kortet passer", writtenAt: 2 },
  ],
  carries: [{ gapKey: "kassebetjening", strengthKey: "dansk-med-kunder", how: "Spørger kollegaen" }],
  openedAt: 0,
};
const saidIn = (given: CompetenceCard, locale: "da" | "en" = "da") =>
  competenceCardBlocks(given, locale).flatMap(textsOf).join("\n");

describe("the competence card on paper", () => {
  it("says strengths, gaps and what carries them, everybody's words and the whole profile", () => {
    const text = saidIn(card);
    for (const words of [
      "Forstår og besvarer kunders spørgsmål: kan lære fra sig",
      "med hjælp, jobbet kræver på egen hånd. Båret af »Forstår og besvarer kunders spørgsmål«: Spørger kollegaen",
      "Eksempel: Talte kassen op fredag",
      "Jørn Åkjær, mentor, 23. november 2026",
      "Din kommentar: Jeg øver mig",
      "Kortet passer",
      ...butiksmedhjaelper.competences.map(({ name }) => name.da),
    ]) {
      expect(text).toContain(words);
    }
  });

  it("says no carrying strength of a gap that has closed", () => {
    const later = saw("kassebetjening", "independently", "Alene hele lørdagen");
    const text = saidIn({
      ...card,
      assessments: [...card.assessments, { ...later, assessedAt: later.assessedAt + 1 }],
    });
    expect(text).not.toContain("Båret af");
    expect(text).toContain("Der er ingen huller");
  });

  it("is a whole document while it is empty, and in English", () => {
    const empty = { ...card, assessments: [], comments: [], carries: [] };
    expect(saidIn(empty)).toContain("Der er ikke skrevet på kortet endnu.");
    expect(saidIn(card, "en")).toContain("Carried by");
  });

  it("leaves out the letters that no font has, and nothing else", () => {
    expect(withoutUnprintable({ text: "Talte kassen op 👍", list: ["Gülşah"], none: null, count: 3 })).toEqual({
      text: "Talte kassen op",
      list: ["Gülşah"],
      none: null,
      count: 3,
    });
  });
});
