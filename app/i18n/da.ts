import { agreement } from "./da/agreement.ts";
import { answerMatch } from "./da/answer-match.ts";
import { catalogue } from "./da/catalogue.ts";
import { change } from "./da/change.ts";
import { clock } from "./da/clock.ts";
import { competence } from "./da/competence.ts";
import { contract } from "./da/contract.ts";
import { course } from "./da/course.ts";
import { employer } from "./da/employer.ts";
import { home } from "./da/home.ts";
import { inbox } from "./da/inbox.ts";
import { inquiry } from "./da/inquiry.ts";
import { municipality } from "./da/municipality.ts";
import { partnership } from "./da/partnership.ts";
import { parts } from "./da/parts.ts";
import { problems } from "./da/problems.ts";
import { progress } from "./da/progress.ts";
import { refusals } from "./da/refusals.ts";
import { rules } from "./da/rules.ts";
import { shell } from "./da/shell.ts";
import { signIn } from "./da/sign-in.ts";
import { signing } from "./da/signing.ts";
import { staircase } from "./da/staircase.ts";
import { verify } from "./da/verify.ts";
import { vitas } from "./da/vitas.ts";

/** The source: English has the same shape, or it does not compile. */
export const da = {
  agreement,
  answerMatch,
  refusals,
  catalogue,
  change,
  clock,
  competence,
  contract,
  course,
  employer,
  home,
  inbox,
  inquiry,
  municipality,
  partnership,
  parts,
  problems,
  progress,
  rules,
  shell,
  signIn,
  signing,
  staircase,
  vitas,
  verify,
};
export type Dictionary = typeof da;
