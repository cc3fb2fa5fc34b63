import { z } from "zod";
import type { EmployerActor, StaffActor } from "#app/domain/permission/actor.ts";
import { emailAddress, line, phoneNumber } from "#app/domain/shared/free-text.ts";
import { saveAccount } from "#db/repositories/people-repository.server.ts";
import type { Portal } from "../ports.ts";

const person = z.object({ name: line(120), title: line(80), email: emailAddress, phone: phoneNumber.nullable() });
const staff = person.extend({ role: z.enum(["consultant", "approver", "coordinator"]), municipalityCode: z.string() });
const employer = person.extend({ role: z.literal("employer"), employerId: z.string() });

export type NewStaffAccount = z.input<typeof staff>;
export type NewEmployerAccount = z.input<typeof employer>;

/** Gives somebody in a municipality an account. Throws on nonsense and on an address that has an account already. */
export async function openStaffAccount(portal: Portal, input: NewStaffAccount): Promise<StaffActor> {
  const { phone, ...row } = staff.parse(input);
  const accountId = portal.newId();
  await portal.db.transact((tx) => saveAccount(tx, { ...row, phone, id: accountId, createdAt: portal.now() }));
  return { kind: "account", accountId, ...row };
}

/** Gives somebody at an employer an account. Throws on nonsense and on an address that has an account already. */
export async function openEmployerAccount(portal: Portal, input: NewEmployerAccount): Promise<EmployerActor> {
  const { phone, ...row } = employer.parse(input);
  const accountId = portal.newId();
  await portal.db.transact((tx) => saveAccount(tx, { ...row, phone, id: accountId, createdAt: portal.now() }));
  return { kind: "account", accountId, ...row };
}
