import { log } from "#app/http/log.server.ts";
import { expireAgreements } from "#app/use-cases/agreement/expire-agreements.server.ts";
import { settleUncontestedChanges } from "#app/use-cases/agreement/settle-change.server.ts";
import { warnOfExpiry } from "#app/use-cases/agreement/warn-of-expiry.server.ts";
import { deliverMail } from "#app/use-cases/mail/deliver-mail.server.ts";
import { keepPartnerships } from "#app/use-cases/partnership/keep-partnerships.server.ts";
import { sendDueReminders } from "#app/use-cases/reminder/send-due-reminders.server.ts";
import { type Job, repeatJobs, runJobs, type Worker, type WorkerRuntime } from "./run-jobs.server.ts";

/** Mails of one run. What is left over goes with the next, after the other jobs have had their turn. */
const mailsPerRun = 200;

/** In order: what has ended reminds nobody, and what is reminded of leaves in the same run. */
const jobs: readonly Job[] = [
  { name: "expire-agreements", run: ({ portal }) => expireAgreements(portal) },
  { name: "warn-of-expiry", run: ({ portal }) => warnOfExpiry(portal) },
  { name: "settle-changes", run: ({ portal }) => settleUncontestedChanges(portal) },
  { name: "keep-partnerships", run: ({ portal }) => keepPartnerships(portal) },
  {
    name: "send-due-reminders",
    run: ({ portal }) =>
      sendDueReminders(portal, (reminderId, err) => log.error({ reminderId, err }, "reminder failed")),
  },
  {
    name: "deliver-mail",
    run: ({ portal, mailer }, signal) => deliverMail(portal, mailer, { limit: mailsPerRun, signal }),
  },
];

export const startWorker = (runtime: WorkerRuntime, options: { pollMs: number }): Worker =>
  repeatJobs(jobs, runtime, options);

/** Answers how many jobs failed. */
export const runOnce = (runtime: WorkerRuntime): Promise<number> =>
  runJobs(jobs, runtime, new AbortController().signal);
