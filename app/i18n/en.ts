import type { Dictionary } from "./da.ts";
import { agreement } from "./en/agreement.ts";
import { answerMatch } from "./en/answer-match.ts";
import { catalogue } from "./en/catalogue.ts";
import { change } from "./en/change.ts";
import { clock } from "./en/clock.ts";
import { competence } from "./en/competence.ts";
import { contract } from "./en/contract.ts";
import { course } from "./en/course.ts";
import { employer } from "./en/employer.ts";
import { home } from "./en/home.ts";
import { inbox } from "./en/inbox.ts";
import { inquiry } from "./en/inquiry.ts";
import { municipality } from "./en/municipality.ts";
import { partnership } from "./en/partnership.ts";
import { parts } from "./en/parts.ts";
import { problems } from "./en/problems.ts";
import { progress } from "./en/progress.ts";
import { refusals } from "./en/refusals.ts";
import { rules } from "./en/rules.ts";
import { shell } from "./en/shell.ts";
import { signIn } from "./en/sign-in.ts";
import { signing } from "./en/signing.ts";
import { staircase } from "./en/staircase.ts";
import { verify } from "./en/verify.ts";
import { vitas } from "./en/vitas.ts";

export const en = {
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
} satisfies Dictionary;
