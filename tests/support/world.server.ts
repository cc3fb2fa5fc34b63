import { randomUUID } from "node:crypto";
import { and, desc, eq, isNull } from "drizzle-orm";
import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import { inquiryForm } from "#app/domain/inquiry/inquiry-form.ts";
import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";
import type { AccountActor, LinkActor, StaffActor } from "#app/domain/permission/actor.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { addDays, addWeeks, type PlainDate } from "#app/domain/shared/plain-date.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { openStaffAccount } from "#app/use-cases/account/open-account.server.ts";
import { draftAgreement } from "#app/use-cases/agreement/draft-agreement.server.ts";
import { submitForReview } from "#app/use-cases/agreement/review-agreement.server.ts";
import { saveDraft } from "#app/use-cases/agreement/save-draft.server.ts";
import { sendToSignature } from "#app/use-cases/agreement/send-to-signature.server.ts";
import { signAgreement } from "#app/use-cases/agreement/sign-agreement.server.ts";
import { type NewCandidate, registerCandidate } from "#app/use-cases/candidate/register-candidate.server.ts";
import { offerPackage } from "#app/use-cases/catalogue/offer-package.server.ts";
import { publishNationalPackage } from "#app/use-cases/catalogue/publish-package.server.ts";
import { sendInquiry } from "#app/use-cases/inquiry/send-inquiry.server.ts";
import { answerMatch } from "#app/use-cases/match/answer-match.server.ts";
import { decideMatch } from "#app/use-cases/match/decide-match.server.ts";
import { proposeMatch } from "#app/use-cases/match/propose-match.server.ts";
import { type NewMunicipality, openMunicipality } from "#app/use-cases/municipality/open-municipality.server.ts";
import type { Portal } from "#app/use-cases/ports.ts";
import { type Agreement, findAgreement } from "#db/repositories/agreement-repository.server.ts";
import type { Inquiry } from "#db/repositories/inquiry-repository.server.ts";
import type { PersonalLink } from "#db/repositories/link-repository.server.ts";
import { agreement as agreementTable, personalLink } from "#db/schema/index.ts";
import { butiksmedhjaelper } from "#db/seed/packages/butiksmedhjaelper.ts";

/**
 * A small world, each thing built through the use cases from what it stands on. What a test does not name is Gladsaxe,
 * with its consultant Karen, its approver Lise and the package «butiksmedhjælper».
 */
export function granted<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

const gladsaxe: NewMunicipality = {
  code: "159",
  name: "Gladsaxe Kommune",
  unitName: "Erhverv og Beskæftigelse",
  email: "erhverv@gladsaxe.example",
  phone: "39 57 50 00",
};

export async function aMunicipality(portal: Portal, given: Partial<NewMunicipality> = {}): Promise<string> {
  const municipality = { ...gladsaxe, ...given };
  await openMunicipality(portal, municipality);
  return municipality.code;
}

export const aConsultant = (portal: Portal, municipalityCode = "159"): Promise<StaffActor> =>
  openStaffAccount(portal, {
    name: "Karen Holm",
    title: "Virksomhedskonsulent",
    email: `karen.holm@${municipalityCode}.example`,
    phone: null,
    role: "consultant",
    municipalityCode,
  });

export const anApprover = (portal: Portal, municipalityCode = "159"): Promise<StaffActor> =>
  openStaffAccount(portal, {
    name: "Lise Brandt",
    title: "Afdelingsleder",
    email: `lise.brandt@${municipalityCode}.example`,
    phone: null,
    role: "approver",
    municipalityCode,
  });

export async function aPublishedPackage(
  portal: Portal,
  { content = butiksmedhjaelper, municipalityCode = "159", places = 10 } = {} as {
    content?: JobPackageContent;
    municipalityCode?: string;
    places?: number;
  },
): Promise<string> {
  await publishNationalPackage(portal, content);
  await offerPackage(portal, { municipalityCode, packageSlug: content.slug, places });
  return content.slug;
}

export type World = { portal: Portal; consultant: StaffActor; approver: StaffActor; packageSlug: string };

/** A municipality with its people, which offers one package. */
export async function aWorld(portal: Portal, given: Partial<NewMunicipality> = {}): Promise<World> {
  const municipalityCode = await aMunicipality(portal, given);
  return {
    portal,
    consultant: await aConsultant(portal, municipalityCode),
    approver: await anApprover(portal, municipalityCode),
    packageSlug: await aPublishedPackage(portal, { municipalityCode }),
  };
}

const dateFieldsOf = (date: PlainDate) => {
  const [year, month, day] = date.split("-");
  return { day, month, year };
};

/** The form of an inquiry as a browser sends it. */
export function typedInquiry(portal: Pick<Portal, "now">, wantedStart?: PlainDate) {
  return {
    submissionKey: randomUUID(),
    municipalityCode: "159",
    cvrNumber: "99999993",
    employerName: "Søborg Købmandshandel ApS",
    ownership: "private",
    pNumber: "1099900001",
    unitName: "Søborg Købmandshandel, Hovedgaden",
    street: "Søborg Hovedgade 999",
    postalCode: "2860",
    city: "Søborg",
    fullTimeEquivalents: "24,5",
    places: "2",
    wantedStart: dateFieldsOf(wantedStart ?? addWeeks(copenhagenDate(portal.now()), 7)),
    contactName: "Bente Ærø",
    contactTitle: "Butikschef",
    contactEmail: "bente@soborg-kobmand.example",
    contactPhone: "12 34 56 78",
    mentorName: "Jørn Åkjær",
    mentorTitle: "Souschef",
    mentorEmail: "jørn@soborg-kobmand.example",
    message: "",
    noLabourDispute: "on",
  };
}

export async function anInquiry(
  { portal, consultant, packageSlug }: World,
  given: Partial<ReturnType<typeof typedInquiry>> & { wantedOn?: PlainDate } = {},
): Promise<Inquiry> {
  const { wantedOn, ...typed } = given;
  const form = inquiryForm.parse({
    ...typedInquiry(portal, wantedOn),
    municipalityCode: consultant.municipalityCode,
    ...typed,
  });
  return granted(await sendInquiry(portal, { packageSlug, form, locale: "da" }));
}

export const aCandidate = (
  { portal, consultant }: World,
  given: Partial<NewCandidate> = {},
): Promise<{ candidateId: string; referenceCode: string }> =>
  registerCandidate(portal, consultant, {
    firstName: "Amina",
    email: "amina@borger.example",
    phone: null,
    availableFrom: copenhagenDate(portal.now()),
    hoursPerWeek: 30,
    startStep: "trial",
    shares: "Jeg har passet kassen i en skolebod og vil gerne arbejde i en butik.",
    ...given,
  });

export type StandingOn = { inquiry?: Inquiry; candidateId?: string };

/** Proposed by the consultant, not yet decided. */
export async function aProposedMatch(world: World, given: StandingOn = {}): Promise<string> {
  const inquiry = given.inquiry ?? (await anInquiry(world));
  const candidateId = given.candidateId ?? (await aCandidate(world)).candidateId;
  const match = await proposeMatch(world.portal, world.consultant, { inquiryId: inquiry.id, candidateId });
  return granted(match).matchId;
}

export async function anApprovedMatch(world: World, given: StandingOn = {}): Promise<string> {
  const matchId = await aProposedMatch(world, given);
  granted(await decideMatch(world.portal, world.consultant, { matchId, approve: true }));
  return matchId;
}

export async function anAcceptedMatch(world: World, given: StandingOn = {}): Promise<string> {
  const matchId = await anApprovedMatch(world, given);
  granted(await answerMatch(world.portal, await answerLinkFor(world.portal, matchId), { accept: true }));
  return matchId;
}

/** What the package and the inquiry say; the rest is still missing. */
export async function aDraft(world: World, given: StandingOn = {}): Promise<Agreement> {
  const matchId = await anAcceptedMatch(world, given);
  const { agreementId } = granted(
    await draftAgreement(world.portal, world.consultant, {
      matchId,
      skipReason: "Borgeren har prøvet det før.",
      whyNotHigher: "Arbejdet skal prøves først.",
    }),
  );
  return requireAgreementRow(world.portal, agreementId);
}

/** The draft with everything filled in that a package and an inquiry cannot know. */
export const completed = (draft: AgreementDraft, approver: StaffActor): AgreementDraft => ({
  ...draft,
  citizen: { ...draft.citizen, name: "Amina Yılmaz Sørensen" },
  representative: { needed: true, name: "Ole Ågård", email: "ole@soborg-kobmand.example" },
  approverId: approver.accountId,
  training: draft.training.map((item) => ({ ...item, provider: "AMU Hovedstaden" })),
});

export async function aCompleteDraft(
  world: World,
  given: StandingOn & { change?: (draft: AgreementDraft) => AgreementDraft } = {},
): Promise<Agreement> {
  const { id, revision, draft } = await aDraft(world, given);
  const whole = completed(draft, world.approver);
  granted(
    await saveDraft(world.portal, world.consultant, {
      agreementId: id,
      revision,
      draft: given.change ? given.change(whole) : whole,
      redate: false,
    }),
  );
  return requireAgreementRow(world.portal, id);
}

export type AwaitingAgreement = { agreementId: string; versionId: string };

export async function anAgreementAwaitingSignatures(
  world: World,
  given: Parameters<typeof aCompleteDraft>[1] = {},
): Promise<AwaitingAgreement> {
  const { id: agreementId } = await aCompleteDraft(world, given);
  granted(await submitForReview(world.portal, world.consultant, agreementId));
  const { versionId } = granted(await sendToSignature(world.portal, world.consultant, agreementId));
  return { agreementId, versionId };
}

/** The people who sign by a link, in the order of the contract. */
export const signingByLink = ["employer-1", "employee-representative", "mentor", "citizen"] as const;

/** What a browser sends when the button is pressed. */
export const pressOf = ({ agreementId, versionId }: AwaitingAgreement, slot: string) => ({
  agreementId,
  versionId,
  slot,
  consent: true,
  locale: "da" as const,
  ipAddress: "192.0.2.17",
  userAgent: "Mozilla/5.0 (test)",
});

/** Presses the button in a slot: the municipality's approver signed in, everybody else by the newest link. */
export async function signAs(world: World, awaiting: AwaitingAgreement, slot: string) {
  const actor: AccountActor | LinkActor =
    slot === "municipality" ? world.approver : await linkActorFor(world.portal, awaiting.agreementId, slot, "sign");
  return signAgreement(world.portal, actor, pressOf(awaiting, slot));
}

export async function anActiveAgreement(
  world: World,
  given: Parameters<typeof aCompleteDraft>[1] = {},
): Promise<AwaitingAgreement> {
  const awaiting = await anAgreementAwaitingSignatures(world, given);
  for (const slot of [...signingByLink, "municipality"]) granted(await signAs(world, awaiting, slot));
  return awaiting;
}

export async function requireAgreementRow(portal: Portal, agreementId: string): Promise<Agreement> {
  const row = await findAgreement(portal.db.read, agreementId);
  if (!row) throw new Error(`No agreement ${agreementId}`);
  return row;
}

/** Every agreement, by reference. */
export const allAgreements = async (portal: Portal): Promise<Agreement[]> =>
  portal.db.read.select().from(agreementTable).orderBy(agreementTable.reference);

type Door = { agreementId: string; slot: string; purpose: "sign" | "course" };

async function newestLink(portal: Portal, { agreementId, slot, purpose }: Door): Promise<PersonalLink> {
  const [newest] = await portal.db.read
    .select()
    .from(personalLink)
    .where(
      and(
        eq(personalLink.agreementId, agreementId),
        eq(personalLink.slot, slot),
        eq(personalLink.purpose, purpose),
        isNull(personalLink.revokedAt),
      ),
    )
    .orderBy(desc(personalLink.createdAt))
    .limit(1);
  if (!newest) throw new Error(`${slot} has no living link to ${purpose}`);
  return newest;
}

/** The token in the newest living link of a slot. */
export const linkFor = async (portal: Portal, door: Door): Promise<string> =>
  portal.linkToken((await newestLink(portal, door)).id);

/** The token in the mail that asks an employer about a candidate. */
export async function answerLinkFor(portal: Portal, matchId: string): Promise<string> {
  const [asked] = await portal.db.read
    .select({ id: personalLink.id })
    .from(personalLink)
    .where(eq(personalLink.matchId, matchId));
  if (!asked) throw new Error(`Nobody was asked about the match ${matchId}`);
  return portal.linkToken(asked.id);
}

/** Whoever comes by the newest living link of a slot. */
export async function linkActorFor(
  portal: Portal,
  agreementId: string,
  slot: string,
  purpose: Door["purpose"],
): Promise<LinkActor> {
  const { id, email } = await newestLink(portal, { agreementId, slot, purpose });
  return { kind: "link", linkId: id, agreementId, slot, email };
}

/** A day so many after the test's today. */
export const inDays = (portal: Pick<Portal, "now">, days: number): PlainDate =>
  addDays(copenhagenDate(portal.now()), days);
