import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { plainDate as day } from "#app/domain/shared/plain-date.ts";

const same = (da: string, en: string) => ({ da, en });

/** An agreement with every part in it, for the tests of this folder. */
export function someTerms(changes: Partial<JobPackageTerms> = {}): JobPackageTerms {
  return {
    schema: 1,
    kind: "job-package",
    reference: "JP-2026-0001",
    version: 1,
    municipality: { code: "159", name: "Gladsaxe Kommune", unitName: "Gladsaxe Erhverv og Beskæftigelse" },
    employer: {
      cvrNumber: "13585628",
      name: "Søborg Dagligvarer ApS",
      ownership: "private",
      glnNumber: "5798000000005",
    },
    productionUnit: {
      pNumber: "1003456789",
      name: "Søborg Dagligvarer, Hovedgaden",
      address: "Søborg Hovedgade 112, 2860 Søborg",
    },
    jobPackage: {
      slug: "butiksmedhjaelper",
      version: 3,
      title: same("Butiksmedhjælper", "Shop assistant"),
      job: same(
        "Butiksmedhjælperen betjener kunder, fylder varer op og holder butikken indbydende. Arbejdet foregår i et team på otte kolleger med vagter på hverdage og hver anden lørdag.",
        "The shop assistant serves customers, fills up goods and keeps the shop inviting. The work is done in a team of eight colleagues with shifts on weekdays and every other Saturday.",
      ),
    },
    citizen: { name: "Gülşah İnceoğlu Østergård", referenceCode: "GLX-7F3K" },
    steps: [
      {
        key: "trial",
        kind: "trial",
        title: same("Prøveperiode i butikken", "Trial in the shop"),
        start: day("2026-08-17"),
        end: day("2026-09-11"),
        weeks: 4,
        hours: [
          { fromWeek: 1, hoursPerWeek: 20 },
          { fromWeek: 3, hoursPerWeek: 30 },
        ],
        purpose: same(
          "Borgeren prøver butikkens opgaver sammen med mentor og lærer kollegerne at kende.",
          "The citizen tries the shop's tasks together with the mentor and gets to know the colleagues.",
        ),
        why: same(
          "Begge parter skal vide, om jobbet passer, før der bruges tid på kurser.",
          "Both parties must know whether the job fits before time is spent on courses.",
        ),
        does: {
          employer: [
            same(
              "Giver instruktion i kassesystem og arbejdsmiljø den første dag",
              "Gives instruction in till and safety on day one",
            ),
            same("Evaluerer prøveperioden i næstsidste uge", "Evaluates the trial in the last week but one"),
          ],
          mentor: [
            same(
              "Tager imod den første dag og holder en kort samtale hver fredag",
              "Welcomes on day one, talks every Friday",
            ),
          ],
          citizen: [
            same("Møder til tiden og spørger, når noget er uklart", "Comes on time and asks when something is unclear"),
          ],
          municipality: [same("Besøger arbejdsstedet i den første uge", "Visits the workplace in the first week")],
        },
      },
      {
        key: "clarification",
        kind: "clarification",
        title: same("Kompetenceafklaring", "Competence clarification"),
        start: day("2026-09-14"),
        end: day("2026-10-09"),
        weeks: 4,
        hours: [{ fromWeek: 1, hoursPerWeek: 30 }],
        purpose: same(
          "Kompetencekortet udfyldes ud fra konkrete opgaver.",
          "The competence card is filled in from real tasks.",
        ),
        why: same(
          "Kun huller, som afklaringen viser, må lukkes med kurser.",
          "Only gaps shown here may be closed with courses.",
        ),
        does: {
          employer: [same("Stiller opgaver, som viser jobbets krav", "Sets tasks that show what the job requires")],
          mentor: [
            same("Skriver ét konkret eksempel til hver kompetence", "Writes one concrete example for each competence"),
          ],
          citizen: [
            same(
              "Viser, hvad hun kan, og siger, hvad hun vil lære",
              "Shows what she can do and says what she wants to learn",
            ),
          ],
          municipality: [],
        },
      },
      {
        key: "wage-subsidy",
        kind: "wage-subsidy",
        title: same("Løntilskud", "Wage subsidy"),
        start: day("2026-10-12"),
        end: day("2027-02-12"),
        weeks: 18,
        hours: [{ fromWeek: 1, hoursPerWeek: 32.5 }],
        purpose: same(
          "Borgeren arbejder på egen hånd og tager kurset i fødevarehygiejne.",
          "The citizen works independently and takes the hygiene course.",
        ),
        why: same("Tilskuddet dækker den tid, oplæringen tager.", "The subsidy covers the time that training takes."),
        does: {
          employer: [same("Giver fri med løn til kurset", "Gives paid leave for the course")],
          mentor: [same("Følger op på kurset i det daglige", "Follows up on the course in daily work")],
          citizen: [same("Deltager i kurset", "Takes part in the course")],
          municipality: [same("Følger op midtvejs", "Follows up midway")],
        },
      },
      {
        key: "employment",
        kind: "employment",
        title: same("Ordinær ansættelse", "Ordinary employment"),
        start: day("2027-02-15"),
        end: null,
        weeks: 52,
        hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
        purpose: same(
          "Borgeren er ansat på overenskomstens vilkår.",
          "The citizen is employed under the collective agreement.",
        ),
        why: same("Det er målet med hele forløbet.", "It is the goal of the whole course."),
        does: {
          employer: [
            same(
              "Udleverer ansættelsesbevis senest den første dag",
              "Hands over the contract of employment by the first day",
            ),
          ],
          mentor: [],
          citizen: [],
          municipality: [
            same("Taler med begge parter efter 1 og 3 måneder", "Talks with both parties after 1 and 3 months"),
          ],
        },
      },
    ],
    skipped: [
      {
        kind: "preparation",
        title: same("Forforløb", "Preparation"),
        reason: "Borgeren har arbejdet i butik før og kender arbejdspladsen.",
      },
    ],
    clarification: {
      cardDue: day("2026-10-09"),
      competences: [
        { key: "till", group: "trade", name: same("Betjene kassen", "Run the till"), level: "independently" },
        {
          key: "hygiene",
          group: "trade",
          name: same("Håndtere fødevarer sikkert", "Handle food safely"),
          level: "independently",
        },
        {
          key: "talk",
          group: "danish",
          name: same("Tale med kunder på dansk", "Talk with customers in Danish"),
          level: "with-help",
        },
        {
          key: "team",
          group: "workplace-culture",
          name: same("Give besked i tide ved fravær", "Give notice of absence in time"),
          level: "independently",
        },
      ],
    },
    training: [
      {
        key: "food-hygiene",
        title: same("Almen fødevarehygiejne", "General food hygiene"),
        days: 3,
        start: day("2026-10-26"),
        end: day("2026-10-28"),
        provider: "AMU Nordsjælland",
        gap: {
          key: "hygiene",
          group: "trade",
          name: same("Håndtere fødevarer sikkert", "Handle food safely"),
          required: "independently",
          observed: "with-help",
        },
      },
    ],
    mentoring: {
      mentorName: "Łukasz Żółć-Wiśniewski",
      mentorTitle: "souschef",
      goal: same(
        "Borgeren falder godt til og klarer vagterne på egen hånd.",
        "The citizen settles in and manages the shifts alone.",
      ),
      tasks: [
        same("Tager imod og viser rundt", "Welcomes and shows around"),
        same("Holder en samtale på 30 minutter hver uge", "Holds a talk of 30 minutes every week"),
        same("Skriver i dagbogen, når et læringsmål er nået", "Writes in the diary when a goal has been reached"),
      ],
      hoursPerWeek: 1.5,
      start: day("2026-08-17"),
      end: day("2027-02-12"),
    },
    employerCommits: [
      same(
        "Ansætter borgeren varigt på mindst 37 timer, når løntilskuddet slutter, hvis jobbets krav er nået",
        "Employs the citizen lastingly for at least 37 hours when the wage subsidy ends, if the job's requirements are met",
      ),
      same("Stiller en mentor til rådighed i hele forløbet", "Provides a mentor throughout the course"),
    ],
    municipalityCommits: [
      same(
        "Har én fast konsulent, som svarer inden for to arbejdsdage",
        "Has one consultant, who answers within two working days",
      ),
      same("Behandler ansøgninger om tilbud uden unødig ventetid", "Handles applications without needless delay"),
    ],
    childrenCertificate: false,
    capacity: { fullTimeEquivalents: 23.5, places: 4, inUse: 1, ruleId: "rimelighedskrav-2026", overrideReason: null },
    rulesAsOf: day("2026-08-03"),
    remarks:
      "Vagtplanen lægges, så borgeren kan hente børn senest kl. 16.30.\nLørdagsvagter begynder først efter prøveperioden.",
    signatories: [
      { slot: "employer-1", role: "employer", name: "Åse Thorvaldsen", title: "Direktør" },
      {
        slot: "employee-representative",
        role: "employee-representative",
        name: "Nguyễn Thị Ánh",
        title: "Medarbejderrepræsentant",
      },
      { slot: "mentor", role: "mentor", name: "Łukasz Żółć-Wiśniewski", title: "Souschef" },
      { slot: "citizen", role: "citizen", name: "Gülşah İnceoğlu Østergård", title: "" },
      { slot: "municipality", role: "municipality", name: "Anders Abildgård", title: "Afdelingsleder" },
    ],
    ...changes,
  };
}
