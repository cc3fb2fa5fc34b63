import { plainDate } from "../shared/plain-date.ts";
import type { AnyRule } from "./rule.ts";

const act = "Lov om en aktiv beskæftigelsesindsats (LBK nr. 280 af 1. marts 2024)";
const order = "Bekendtgørelse om en aktiv beskæftigelsesindsats";
const since = plainDate("2019-07-01");

/**
 * The rules that this release brings along. Every database gets them as rows when it is migrated, and none is ever written
 * over: a new act is one more entry here with the day from which it holds.
 */
export const enactedRules: readonly AnyRule[] = [
  {
    id: "capacity-2019",
    name: "capacity",
    validFrom: since,
    paragraph: "BAB § 65",
    source: order,
    sentence: {
      da: "Én person for hver 5 ordinært ansatte op til 50, dog altid mindst én, og derefter én for hver 10. Ansatte regnes i fuldtidspersoner på produktionsenheden, som gennemsnit af de seneste fire måneder.",
      en: "One person for every 5 ordinary employees up to 50, but always at least one, and then one for every 10. Employees are counted as full-time equivalents at the production unit, as the average of the last four months.",
    },
    value: { firstBand: 50, perFirst: 5, perFurther: 10, atLeast: 1 },
  },
  {
    id: "hours-per-week-2019",
    name: "hours-per-week",
    validFrom: since,
    paragraph: "BAB § 60, stk. 5",
    source: order,
    sentence: { da: "Højst 37 timer om ugen.", en: "At most 37 hours a week." },
    value: { most: 37 },
  },
  {
    id: "placement-weeks-2019",
    name: "placement-weeks",
    validFrom: since,
    paragraph: "LAB § 61",
    source: act,
    sentence: {
      da: "Virksomhedspraktik varer højst 4, 8 eller 13 uger, alt efter hvem den er for. De 13 uger kan efter en konkret vurdering forlænges til 26 og derefter, hvis der er et særligt behov, med højst 13 ad gangen.",
      en: "A placement lasts at most 4, 8 or 13 weeks, depending on whom it is for. The 13 weeks can be extended to 26 after an assessment of the case, and then by at most 13 at a time where there is a special need.",
    },
    value: {
      groups: {
        "weeks-4": { most: 4, extension: null },
        "weeks-8": { most: 8, extension: null },
        "weeks-13": { most: 13, extension: { to: 26, furtherBy: 13 } },
      },
      whenUnknown: "weeks-13",
    },
  },
  {
    id: "wage-subsidy-months-2019",
    name: "wage-subsidy-months",
    validFrom: since,
    paragraph: "LAB § 68",
    source: act,
    sentence: {
      da: "Løntilskud varer højst 6 måneder hos en privat arbejdsgiver og 4 måneder hos en offentlig; for enkelte grupper op til 12 måneder.",
      en: "A wage subsidy lasts at most 6 months with a private employer and 4 months with a public one; for some groups up to 12 months.",
    },
    value: { private: 6, public: 4, longest: 12 },
  },
  {
    id: "wage-subsidy-pay-2019",
    name: "wage-subsidy-pay",
    validFrom: since,
    paragraph: "LAB kap. 12",
    source: act,
    sentence: {
      da: "En privat arbejdsgiver betaler løn efter overenskomsten. Hos en offentlig arbejdsgiver svarer lønnen til det, personen ellers får udbetalt.",
      en: "A private employer pays by the collective agreement. With a public employer the pay corresponds to what the person is otherwise paid.",
    },
    value: { private: "collective-agreement", public: "benefit" },
  },
  {
    id: "net-increase-2019",
    name: "net-increase",
    validFrom: since,
    paragraph: "LAB kap. 12",
    source: act,
    sentence: {
      da: "Løntilskud forudsætter en nettoudvidelse: antallet af ordinært ansatte i den seneste måned, i fuldtidspersoner, er mindst lige så højt som gennemsnittet af de seneste 12 måneder.",
      en: "A wage subsidy presupposes a net increase: the ordinary staff of the latest month, in full-time equivalents, is at least as high as the average of the last 12 months.",
    },
    value: { averageMonths: 12 },
  },
  {
    id: "mentoring-2019",
    name: "mentoring",
    validFrom: since,
    paragraph: "LAB § 167",
    source: act,
    sentence: {
      da: "Mentorstøtte aftales for højst seks måneder (26 uger) ad gangen. Aftalen nævner mål, mentors navn, opgaver, varighed og timer.",
      en: "Mentor support is agreed for at most six months (26 weeks) at a time. The agreement states the goal, the mentor's name, tasks, duration and hours.",
    },
    value: { weeks: 26, states: ["goal", "name", "tasks", "duration", "hours"] },
  },
];
