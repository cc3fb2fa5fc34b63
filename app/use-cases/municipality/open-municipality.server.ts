import { z } from "zod";
import { emailAddress, line, phoneNumber } from "#app/domain/shared/free-text.ts";
import { plainDateSchema } from "#app/domain/shared/plain-date.ts";
import { saveClosingDay, saveMunicipality, saveOutpost } from "#db/repositories/people-repository.server.ts";
import type { Portal } from "../ports.ts";

const newMunicipality = z.object({
  code: z.string().regex(/^[1-9]\d{2}$/, { error: "A municipality's code has three digits" }),
  name: line(60),
  /** What readers are told to contact. */
  unitName: line(120),
  email: emailAddress,
  phone: phoneNumber,
  /** Its own, on top of weekends and public holidays. */
  closingDays: z.array(z.object({ day: plainDateSchema, name: line(60) })).default([]),
  outposts: z.array(z.object({ name: line(120), address: line(160) })).default([]),
});
export type NewMunicipality = z.input<typeof newMunicipality>;

/** Takes a municipality into the portal. Throws on what is no municipality: nobody types this into a form. */
export async function openMunicipality(portal: Portal, input: NewMunicipality): Promise<void> {
  const { closingDays, outposts, ...municipality } = newMunicipality.parse(input);
  await portal.db.transact(async (tx) => {
    await saveMunicipality(tx, municipality);
    for (const closed of closingDays) await saveClosingDay(tx, { municipalityCode: municipality.code, ...closed });
    for (const outpost of outposts) {
      await saveOutpost(tx, { id: portal.newId(), municipalityCode: municipality.code, ...outpost });
    }
  });
}
