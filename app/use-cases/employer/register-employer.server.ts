import { z } from "zod";
import { ownerships } from "#app/domain/job-package/job-package.ts";
import { line } from "#app/domain/shared/free-text.ts";
import { parseCvrNumber, parseGlnNumber, parsePNumber, parsePostalCode } from "#app/domain/shared/identifiers.ts";
import { saveEmployer, saveProductionUnit } from "#db/repositories/people-repository.server.ts";
import type { Portal } from "../ports.ts";

const register = (parse: (text: string) => string | undefined, what: string) =>
  z.string().transform((text, context) => {
    const number = parse(text);
    if (number) return number;
    context.addIssue({ code: "custom", message: `«${text}» is no ${what}` });
    return z.NEVER;
  });

const newEmployer = z
  .object({
    cvrNumber: register(parseCvrNumber, "CVR number"),
    name: line(120),
    ownership: z.enum(ownerships),
    glnNumber: register(parseGlnNumber, "GLN number").nullable(),
    units: z.array(
      z.object({
        pNumber: register(parsePNumber, "P-number"),
        name: line(120),
        street: line(120),
        postalCode: register(parsePostalCode, "postal code"),
        city: line(60),
        fullTimeEquivalents: z.number().min(0.1).max(20_000),
      }),
    ),
  })
  .refine((employer) => employer.ownership === "private" || employer.glnNumber !== null, {
    error: "A public employer has a GLN number",
  });
export type NewEmployer = z.input<typeof newEmployer>;

/** Takes an employer and its production units into the portal. Throws on numbers that no register gives. */
export async function registerEmployer(
  portal: Portal,
  input: NewEmployer,
): Promise<{ employerId: string; productionUnitIds: string[] }> {
  const { units, ...employer } = newEmployer.parse(input);
  const employerId = portal.newId();
  const rows = units.map((unit) => ({ ...unit, id: portal.newId(), employerId, createdAt: portal.now() }));
  await portal.db.transact(async (tx) => {
    await saveEmployer(tx, { ...employer, id: employerId, createdAt: portal.now() });
    for (const row of rows) await saveProductionUnit(tx, row);
  });
  return { employerId, productionUnitIds: rows.map((row) => row.id) };
}
