import { atCopenhagen, copenhagenDate, type Instant } from "#app/domain/shared/copenhagen.ts";
import { addDays, daysBetween, type PlainDate } from "#app/domain/shared/plain-date.ts";
import { onOrBefore } from "#app/domain/shared/working-days.ts";
import { expireAgreements } from "#app/use-cases/agreement/expire-agreements.server.ts";
import { openLink } from "#app/use-cases/link/open-link.server.ts";
import { keepPartnerships } from "#app/use-cases/partnership/keep-partnerships.server.ts";
import {
  type OpenedPartnershipLink,
  openPartnershipLink,
} from "#app/use-cases/partnership/open-partnership-link.server.ts";
import type { Portal } from "#app/use-cases/ports.ts";
import { sendDueReminders } from "#app/use-cases/reminder/send-due-reminders.server.ts";

type PersonalLink = Extract<Awaited<ReturnType<typeof openLink>>, { ok: true }>["value"];

export type Story = {
  /** The portal on the story's clock. */
  portal: Portal;
  /** The day on which the story is told. */
  today: PlainDate;
  /** The working day on or before so many days ago. */
  daysAgo(days: number): PlainDate;
  /** Something that happens on a day, in the order of `minute` (since midnight). What lies ahead of today never happens. */
  on(day: PlainDate, minute: number, act: () => Promise<void>): void;
  /** The newest letter that opens such a link, as its reader would find it. */
  letter(
    purpose: PersonalLink["purpose"],
    is: (link: PersonalLink) => boolean,
  ): Promise<PersonalLink & { token: string }>;
  /** Whoever opens the newest letter about a partnership. */
  partnershipLetter(partnershipId: string, slot: string): Promise<OpenedPartnershipLink["signer"]>;
};

type Act = { at: Instant; order: number; tell: () => Promise<void> };

/** On each day the worker gets up at eight, as it does in life: reminders became mails, and time limits ran out. */
const morning = 8;

/**
 * A story on a clock of its own, which runs from its first act to now. People open the letters that the portal wrote to them:
 * a link's token leaves the portal only there, so the story keeps those that were made.
 */
export function makeStory(real: Portal): {
  story: Story;
  run(onDay: (done: number, total: number, day: PlainDate) => void): Promise<void>;
} {
  const told = real.now();
  const today = copenhagenDate(told);
  const acts: Act[] = [];
  const letters: string[] = [];
  let clock = told;
  let order = 0;

  const portal: Portal = {
    ...real,
    now: () => clock,
    linkToken(linkId) {
      letters.push(linkId);
      return real.linkToken(linkId);
    },
  };

  const story: Story = {
    portal,
    today,
    daysAgo: (days) => onOrBefore(addDays(today, -days)),
    on(day, minute, tell) {
      const at = atCopenhagen(day, 0) + minute * 60_000;
      // What happens today has happened already, however early the story is told.
      if (day <= today) acts.push({ at: Math.min(at, told), order: order++, tell });
    },
    async letter(purpose, is) {
      for (const linkId of letters.toReversed()) {
        const token = real.linkToken(linkId);
        const opened = await openLink(portal, token, purpose);
        if (opened.ok && is(opened.value)) return { ...opened.value, token };
      }
      throw new Error(`No letter with a living link for ${purpose} was written`);
    },
    async partnershipLetter(partnershipId, slot) {
      for (const linkId of letters.toReversed()) {
        const opened = await openPartnershipLink(portal, real.linkToken(linkId));
        if (!opened || opened === "closed") continue;
        if (opened.signer.partnershipId === partnershipId && opened.signer.slot === slot) return opened.signer;
      }
      throw new Error("No letter with a living link to the partnership was written");
    },
  };

  /** The earliest act that is left; an act may have added others. */
  function takeNext(before: Instant): Act | undefined {
    const next = acts.reduce<Act | undefined>(
      (first, act) => (first && (first.at < act.at || (first.at === act.at && first.order < act.order)) ? first : act),
      undefined,
    );
    if (!next || next.at > before) return undefined;
    acts.splice(acts.indexOf(next), 1);
    return next;
  }

  async function tellUntil(moment: Instant): Promise<void> {
    for (let act = takeNext(moment); act; act = takeNext(moment)) {
      clock = Math.max(clock, act.at);
      await act.tell();
    }
  }

  return {
    story,
    async run(onDay) {
      const first = copenhagenDate(Math.min(told, ...acts.map((act) => act.at)));
      const days = daysBetween(first, today) + 1;
      clock = atCopenhagen(first, 0);
      for (let i = 0; i < days; i++) {
        const day = addDays(first, i);
        const eight = atCopenhagen(day, morning);
        if (eight <= told) {
          await tellUntil(eight - 1);
          clock = eight;
          await expireAgreements(portal);
          await keepPartnerships(portal);
          await sendDueReminders(portal, (_, error) => {
            throw error;
          });
        }
        await tellUntil(Math.min(atCopenhagen(addDays(day, 1), 0) - 1, told));
        onDay(i + 1, days, day);
      }
      if (acts.length > 0) throw new Error(`${acts.length} acts of the story were never told`);
    },
  };
}
