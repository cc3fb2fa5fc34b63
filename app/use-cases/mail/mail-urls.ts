import { paths } from "#app/paths.ts";
import type { MailUrls } from "#emails/mail-parts.ts";
import type { Portal } from "../ports.ts";

/** Writes the addresses of a mail when it leaves, so that no token is ever stored. */
export function mailUrls({ baseUrl, linkToken }: Pick<Portal, "baseUrl" | "linkToken">): MailUrls {
  const personal = (path: (token: string) => string) => (linkId: string) => baseUrl + path(linkToken(linkId));
  const course = personal(paths.course);
  return {
    signIn: personal(paths.signInWithLink),
    answerMatch: personal(paths.answerMatch),
    sign: personal(paths.sign),
    course: (door) => {
      if (door.by === "link") return course(door.linkId);
      const agreement = door.side === "municipality" ? paths.municipalityAgreement : paths.employerAgreement;
      return baseUrl + agreement(door.agreementId);
    },
    partnership: (door) => {
      if (door.by === "link") return personal(paths.signPartnership)(door.linkId);
      const page = door.side === "municipality" ? paths.municipalityPartnership : paths.employerPartnership;
      return baseUrl + page(door.partnershipId);
    },
    municipalitySign: (agreementId) => baseUrl + paths.municipalitySign(agreementId),
  };
}
