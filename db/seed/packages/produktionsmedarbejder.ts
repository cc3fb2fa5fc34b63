import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";

export const produktionsmedarbejder: JobPackageContent = {
  slug: "produktionsmedarbejder",
  title: { da: "Produktionsmedarbejder", en: "Production worker" },
  industry: "manufacturing",
  ownerships: ["private"],
  summary: {
    da: "Lær en produktionslinje at kende station for station og gå direkte til fast job som operatør.",
    en: "Get to know a production line station by station and go straight to a lasting job as an operator.",
  },
  job: {
    da: "Du arbejder i en fabrik, der fremstiller eller samler varer, for eksempel pumper, døre eller plastdele. Du betjener maskiner, samler dele, kontrollerer kvaliteten og pakker det færdige. Du skifter mellem stationer i løbet af ugen og møder på hold sammen med faste kolleger. Mange linjer har robotter, og operatøren er den, der holder dem i gang.",
    en: "You work in a factory that makes or assembles goods, for example pumps, doors or plastic parts. You operate machines, assemble parts, check quality and pack what is finished. You change between stations during the week and work in a team with fixed colleagues. Many lines have robots, and the operator is the one who keeps them running.",
  },
  tasks: [
    {
      da: "Starte, fylde og overvåge maskinen efter instruktionen",
      en: "Start, feed and watch the machine by the instruction",
    },
    {
      da: "Samle og montere dele efter tegning eller billede",
      en: "Assemble and fit parts from a drawing or a picture",
    },
    {
      da: "Måle og kontrollere emner og lægge fejl til side",
      en: "Measure and check workpieces and put faulty ones aside",
    },
    {
      da: "Skifte værktøj og omstille linjen til en ny vare",
      en: "Change tools and set the line up for a new product",
    },
    { da: "Registrere antal, fejl og stop på skærmen", en: "Register numbers, faults and stops on the screen" },
    {
      da: "Pakke, mærke og køre færdige varer til lageret",
      en: "Pack, label and take finished goods to the warehouse",
    },
    {
      da: "Rydde op og gøre rent ved stationen før holdskift",
      en: "Tidy and clean the station before the shift changes",
    },
  ],
  requirements: [
    {
      da: "Du kan følge en instruktion trin for trin, også når arbejdet gentager sig.",
      en: "You can follow an instruction step by step, also when the work repeats itself.",
    },
    {
      da: "Du kan arbejde på skiftende hold, som regel uge om uge.",
      en: "You can work changing shifts, as a rule week by week.",
    },
    {
      da: "Du kan stå og bruge hænderne en hel vagt, med skift mellem stationer.",
      en: "You can stand and use your hands for a whole shift, changing between stations.",
    },
    {
      da: "Du kan læse en enkel instruktion med billeder og tal på dansk.",
      en: "You can read a simple instruction with pictures and figures in Danish.",
    },
    {
      da: "Du bruger værnemidler og stopper maskinen, når noget er galt.",
      en: "You use protective equipment and stop the machine when something is wrong.",
    },
  ],
  competences: [
    {
      key: "maskinbetjening",
      group: "trade",
      name: {
        da: "Betjene en produktionsmaskine efter instruktion",
        en: "Operate a production machine by instruction",
      },
      level: "independently",
    },
    {
      key: "montage",
      group: "trade",
      name: { da: "Samle dele efter tegning uden fejl", en: "Assemble parts from a drawing without errors" },
      level: "independently",
    },
    {
      key: "kvalitetskontrol",
      group: "trade",
      name: { da: "Måle, kontrollere og sortere fejl fra", en: "Measure, check and sort out faults" },
      level: "independently",
    },
    {
      key: "omstilling",
      group: "trade",
      name: { da: "Omstille linjen til en ny vare", en: "Set the line up for a new product" },
      level: "with-help",
    },
    {
      key: "tal-og-registrering",
      group: "general",
      name: { da: "Regne med antal og registrere på skærm", en: "Calculate quantities and register on a screen" },
      level: "independently",
    },
    {
      key: "fejlmelding",
      group: "personal-social",
      name: { da: "Sige fejl højt, også dem, man selv har lavet", en: "Speak up about errors, also your own" },
      level: "independently",
    },
    {
      key: "dansk-instruktion",
      group: "danish",
      name: {
        da: "Forstå en instruktion og spørge, når den er uklar",
        en: "Understand an instruction and ask when it is unclear",
      },
      level: "independently",
    },
    {
      key: "holdskift-og-orden",
      group: "workplace-culture",
      name: {
        da: "Give stationen videre ren, klar og til tiden",
        en: "Hand the station over clean, ready and on time",
      },
      level: "can-teach",
    },
    {
      key: "forbedringsforslag",
      group: "motivation",
      name: { da: "Komme med forslag til forbedringer", en: "Suggest improvements" },
      level: "with-help",
    },
  ],
  steps: [
    {
      kind: "trial",
      title: { da: "Prøveperiode på linjen", en: "Trial on the line" },
      weeks: 4,
      hours: [
        { fromWeek: 1, hoursPerWeek: 24 },
        { fromWeek: 3, hoursPerWeek: 30 },
      ],
      purpose: {
        da: "Den nye kollega prøver tre stationer på dagholdet og lærer sikkerhedsregler og stopknapper først.",
        en: "The new colleague tries three stations on the day shift and learns safety rules and stop buttons first.",
      },
      why: {
        da: "Gentagelse og tempo passer nogle og ikke andre. Fire uger viser, om linjen er den rigtige, og hvilke stationer afklaringen skal gå dybere i.",
        en: "Repetition and pace suit some and not others. Four weeks show whether the line is right, and which stations the clarification should go deeper into.",
      },
      does: {
        employer: [
          {
            da: "Vis nødstop, flugtveje og førstehjælp den første time.",
            en: "Show emergency stops, escape routes and first aid in the first hour.",
          },
          {
            da: "Giv hver station en instruktion med billeder.",
            en: "Give each station an instruction with pictures.",
          },
          {
            da: "Hold samtale i tredje uge, og sig, hvad I ser.",
            en: "Hold a talk in the third week, and say what you see.",
          },
        ],
        mentor: [
          { da: "Vis, gør sammen, og se så på.", en: "Show, do it together, and then watch." },
          {
            da: "Hold pause sammen med den nye kollega den første uge.",
            en: "Take breaks with the new colleague in the first week.",
          },
        ],
        citizen: [
          { da: "Stop maskinen, hvis du er i tvivl.", en: "Stop the machine if you are in doubt." },
          { da: "Sig, hvilken station du er mest tryg ved.", en: "Say which station you feel most at ease with." },
        ],
        municipality: [
          { da: "Godkend prøveperioden, før den begynder.", en: "Approve the trial before it begins." },
          { da: "Besøg linjen i anden uge.", en: "Visit the line in the second week." },
        ],
      },
    },
    {
      kind: "clarification",
      title: { da: "Kompetenceafklaring station for station", en: "Clarification station by station" },
      weeks: 4,
      hours: [
        { fromWeek: 1, hoursPerWeek: 32 },
        { fromWeek: 3, hoursPerWeek: 37 },
      ],
      purpose: {
        da: "Den nye kollega har ansvar for en station ad gangen, en uge hvert sted. Antal og fejl gøres op, og kompetencekortet udfyldes med eksempler.",
        en: "The new colleague is responsible for one station at a time, a week at each. Numbers and faults are counted, and the competence card is filled in with examples.",
      },
      why: {
        da: "Fire uger i træk giver et ærligt billede af styrker og mangler. Sikre hænder kan opveje, at omstilling er nyt; kun mangler på kortet bliver til kurser.",
        en: "Four weeks in a row give an honest picture of strengths and gaps. Sure hands can make up for set-up being new; only gaps on the card become courses.",
      },
      does: {
        employer: [
          {
            da: "Planlæg fire stationer, og skriv, hvad god kvalitet er på hver.",
            en: "Plan four stations, and write down what good quality is at each.",
          },
          {
            da: "Vurdér kortet sammen, og nævn tre styrker først.",
            en: "Assess the card together, and name three strengths first.",
          },
        ],
        mentor: [
          { da: "Gennemgå dagens tal i fem minutter.", en: "Go through the day’s figures for five minutes." },
          { da: "Skriv eksempler på kortet, ikke karakterer.", en: "Write examples on the card, not marks." },
        ],
        citizen: [
          { da: "Vurdér dig selv hver fredag.", en: "Assess yourself every Friday." },
          {
            da: "Tag arbejde frem, som du har lavet før, også hjemme.",
            en: "Bring up work you have done before, also at home.",
          },
        ],
        municipality: [
          { da: "Deltag, når kortet gøres færdigt i uge 4.", en: "Take part when the card is finished in week 4." },
          { da: "Sæt kurser til de mangler, der er fundet.", en: "Match courses to the gaps that were found." },
        ],
      },
    },
    {
      kind: "training",
      title: { da: "Opkvalificering til operatør", en: "Training as operator" },
      weeks: 5,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: {
        da: "Kursusdage om kvalitet, robotbetjening og fagligt dansk veksler med faste dage på den station, hvor jobbet venter.",
        en: "Course days on quality, robot operation and Danish for the trade alternate with fixed days at the station where the job is waiting.",
      },
      why: {
        da: "Kurset giver ordene, linjen giver øvelsen, og begge dele falder i samme uge. Målet er at kunne ansættes på et hold uden at andre skal passe stationen.",
        en: "The course gives the words, the line gives the practice, and both fall in the same week. The aim is to be hired on a team without others having to mind the station.",
      },
      does: {
        employer: [
          { da: "Læg kursusdage i vagtplanen fra starten.", en: "Put course days in the shift plan from the start." },
          {
            da: "Giv en time om ugen til at øve omstilling uden tidspres.",
            en: "Give an hour a week to practise set-up without time pressure.",
          },
          { da: "Sig, hvilket hold pladsen er på.", en: "Say which team the place is on." },
        ],
        mentor: [
          { da: "Oversæt kursets ord til linjens egne.", en: "Translate the words of the course into the line’s own." },
          {
            da: "Lad den nye kollega vise dig noget nyt hver uge.",
            en: "Let the new colleague show you something new every week.",
          },
        ],
        citizen: [
          {
            da: "Deltag i alle kursusdage, og gem dine beviser.",
            en: "Attend all course days, and keep your certificates.",
          },
          { da: "Prøv det nye på stationen samme uge.", en: "Try the new things at the station the same week." },
        ],
        municipality: [
          { da: "Træf afgørelse om kurserne, før de begynder.", en: "Decide on the courses before they begin." },
          {
            da: "Spørg i uge 3, om der er truffet beslutning om jobbet.",
            en: "Ask in week 3 whether the job has been decided.",
          },
        ],
      },
    },
    {
      kind: "employment",
      title: { da: "Ordinær ansættelse på hold", en: "Ordinary employment on a team" },
      weeks: 52,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: {
        da: "Fast job som operatør på overenskomstens vilkår, med oplæring på flere stationer det første år.",
        en: "A lasting job as an operator under the collective agreement, with training at more stations in the first year.",
      },
      why: {
        da: "Pakken går direkte fra opkvalificering til job, fordi tretten uger på linjen har vist, hvad den nye kollega kan. Næste skridt kan være erhvervsuddannelsen som industrioperatør.",
        en: "The package goes straight from training to job because thirteen weeks on the line have shown what the new colleague can do. The next step can be the vocational education for industrial operators.",
      },
      does: {
        employer: [
          { da: "Giv kontrakt og fast hold.", en: "Give a contract and a fixed team." },
          {
            da: "Lav en plan for mindst to nye stationer det første år.",
            en: "Make a plan for at least two new stations in the first year.",
          },
          {
            da: "Hold samtale efter en måned og efter tre måneder.",
            en: "Hold a talk after one month and after three months.",
          },
        ],
        mentor: [
          {
            da: "Følg den nye kollega gennem de første holdskift.",
            en: "Follow the new colleague through the first shift changes.",
          },
          { da: "Giv gradvist svære opgaver videre.", en: "Hand on hard tasks little by little." },
        ],
        citizen: [
          { da: "Vær med på tavlemødet, og sig din mening.", en: "Join the board meeting, and say what you think." },
          { da: "Sig til, hvis holdet eller tiderne ikke går.", en: "Speak up if the team or the hours do not work." },
        ],
        municipality: [
          { da: "Følg op efter 26 og 52 uger.", en: "Follow up after 26 and 52 weeks." },
          {
            da: "Spørg, om fabrikken har plads til en ny jobpakke.",
            en: "Ask whether the factory has room for another job package.",
          },
        ],
      },
    },
  ],
  training: [
    {
      key: "kvalitetsbevidsthed",
      title: { da: "Kvalitetsbevidsthed ved industriel produktion", en: "Quality awareness in industrial production" },
      days: 3,
      closes: ["kvalitetskontrol", "tal-og-registrering", "forbedringsforslag"],
    },
    {
      key: "robotbetjening",
      title: { da: "Betjening af industrirobotter for operatører", en: "Operating industrial robots for operators" },
      days: 5,
      closes: ["maskinbetjening", "omstilling"],
    },
    {
      key: "fagunderstoettende-dansk",
      title: { da: "Fagunderstøttende dansk", en: "Danish for the trade" },
      days: 8,
      closes: ["dansk-instruktion", "fejlmelding"],
    },
  ],
  mentoring: {
    weeks: 24,
    hoursPerWeek: 2.5,
    goal: {
      da: "Den nye kollega kan to stationer selvstændigt, stopper ved fejl og er en del af holdet.",
      en: "The new colleague masters two stations independently, stops at faults and is part of the team.",
    },
    tasks: [
      { da: "Oplære én station ad gangen efter samme metode", en: "Train one station at a time by the same method" },
      {
        da: "Gennemgå tal og fejl sammen hver dag de første uger",
        en: "Go through figures and faults together every day in the first weeks",
      },
      { da: "Hjælpe med ord på skærme, tegninger og tavler", en: "Help with words on screens, drawings and boards" },
      {
        da: "Følge med ved det første skift til aften- eller nathold",
        en: "Come along at the first change to the evening or night shift",
      },
    ],
  },
  employerGets: [
    {
      da: "Tretten uger på linjen til at lære hinanden at kende, før jobbet begynder",
      en: "Thirteen weeks on the line to get to know each other before the job begins",
    },
    {
      da: "Et kompetencekort med tal og eksempler fra jeres egne stationer",
      en: "A competence card with figures and examples from your own stations",
    },
    {
      da: "Kurser i netop det jeres linje kræver",
      en: "Courses in exactly what your line needs",
    },
    {
      da: "En plan, hvor alle kan se, hvem der gør hvad og hvornår",
      en: "A plan in which everybody can see who does what and when",
    },
    {
      da: "Vejledning om støtte til kurser og mentor; kommunen afgør hver ansøgning for sig",
      en: "Advice on support for courses and mentor; the municipality decides each application separately",
    },
  ],
  employerGives: [
    {
      da: "En mentor fra holdet, der har tid ved siden af produktionen",
      en: "A mentor from the team who has time besides production",
    },
    {
      da: "Oplæring på mindst tre stationer med skriftlige instruktioner",
      en: "Training at a minimum of three stations with written instructions",
    },
    {
      da: "Arbejdstøj, værnemidler og sikkerhedsinstruktion fra den første dag",
      en: "Work clothes, protective equipment and safety instruction from the first day",
    },
    {
      da: "Beslutning om næste trin mindst ti arbejdsdage, før et trin slutter",
      en: "A decision on the next step at least ten working days before a step ends",
    },
    {
      da: "Seriøs overvejelse af varig ordinær ansættelse på samme vilkår som resten af holdet",
      en: "Serious consideration of lasting ordinary employment on the same terms as the rest of the team",
    },
  ],
  haveReady: [
    { da: "Virksomhedens CVR-nummer (8 cifre)", en: "The company’s CVR number (8 digits)" },
    { da: "P-nummer på fabrikken (10 cifre)", en: "P-number of the factory (10 digits)" },
    {
      da: "Antal ordinært ansatte på P-nummeret, omregnet til fuld tid som gennemsnit af de seneste fire måneder",
      en: "Ordinary staff at the P-number in full-time equivalents, as an average of the last four months",
    },
    { da: "Mentors navn, e-mail og hold", en: "The mentor’s name, e-mail and team" },
    {
      da: "Navn og e-mail på en medarbejderrepræsentant, som I har talt med",
      en: "Name and e-mail of an employee representative whom you have talked to",
    },
    {
      da: "De stationer, den nye kollega skal prøve, og instruktionerne til dem",
      en: "The stations the new colleague is to try, and the instructions for them",
    },
    {
      da: "Navn på den eller dem, der kan tegne virksomheden",
      en: "Name of the person or persons who can sign for the company",
    },
  ],
  childrenCertificate: false,
  words: [
    {
      da: "produktionslinje",
      en: "production line",
      explanation: {
        da: "Rækken af stationer, som varen går igennem.",
        en: "The row of stations that the product passes through.",
      },
    },
    {
      da: "station",
      en: "workstation",
      explanation: {
        da: "Pladsen, hvor ét trin i arbejdet bliver gjort.",
        en: "The place where one step of the work is done.",
      },
    },
    {
      da: "operatør",
      en: "operator",
      explanation: { da: "Den, der betjener og passer maskinen.", en: "The one who runs and minds the machine." },
    },
    {
      da: "emne",
      en: "workpiece",
      explanation: { da: "Den del, du arbejder på lige nu.", en: "The part you are working on right now." },
    },
    {
      da: "råvare",
      en: "raw material",
      explanation: {
        da: "Det, man laver varen af: stål, træ, plast, stof.",
        en: "What the product is made of: steel, wood, plastic, cloth.",
      },
    },
    {
      da: "montere",
      en: "assemble",
      explanation: {
        da: "At sætte dele sammen, så de bliver til en vare.",
        en: "To put parts together into a product.",
      },
    },
    {
      da: "tegning",
      en: "drawing",
      explanation: {
        da: "Billedet med mål, der viser, hvordan varen skal se ud.",
        en: "The picture with measurements that shows how the product should look.",
      },
    },
    {
      da: "arbejdsinstruktion",
      en: "work instruction",
      explanation: { da: "Opskriften på opgaven, trin for trin.", en: "The recipe for the task, step by step." },
    },
    {
      da: "tolerance",
      en: "tolerance",
      explanation: {
        da: "Hvor meget målet må afvige, før emnet er forkert.",
        en: "How much a measurement may differ before the workpiece is wrong.",
      },
    },
    {
      da: "skydelære",
      en: "calliper",
      explanation: {
        da: "Måleværktøj, der måler tykkelse og huller nøjagtigt.",
        en: "A measuring tool for exact thickness and holes.",
      },
    },
    {
      da: "kvalitetskontrol",
      en: "quality check",
      explanation: {
        da: "At se efter og måle, før varen går videre.",
        en: "Looking and measuring before the product goes on.",
      },
    },
    {
      da: "kassere",
      en: "scrap",
      explanation: {
        da: "At tage et emne fra, fordi det ikke kan bruges.",
        en: "To take out a workpiece because it cannot be used.",
      },
    },
    {
      da: "spild",
      en: "waste",
      explanation: { da: "Materiale eller tid, der går tabt.", en: "Material or time that is lost." },
    },
    {
      da: "omstilling",
      en: "set-up",
      explanation: { da: "At gøre linjen klar til en anden vare.", en: "Making the line ready for another product." },
    },
    {
      da: "værktøjsskift",
      en: "tool change",
      explanation: { da: "At sætte et andet værktøj i maskinen.", en: "Putting another tool in the machine." },
    },
    {
      da: "nødstop",
      en: "emergency stop",
      explanation: {
        da: "Den røde knap, der stopper maskinen straks. Alle må trykke.",
        en: "The red button that stops the machine at once. Anybody may press it.",
      },
    },
    {
      da: "afskærmning",
      en: "machine guard",
      explanation: {
        da: "Gitter eller låge, der holder hænder væk fra det, der bevæger sig.",
        en: "A grille or door that keeps hands away from moving parts.",
      },
    },
    {
      da: "værnemidler",
      en: "protective equipment",
      explanation: {
        da: "Høreværn, briller, handsker og sko, der beskytter dig.",
        en: "Ear protection, goggles, gloves and shoes that protect you.",
      },
    },
    {
      da: "industrirobot",
      en: "industrial robot",
      explanation: {
        da: "En maskinarm, der løfter, svejser eller pakker i et afspærret område.",
        en: "A machine arm that lifts, welds or packs inside a fenced area.",
      },
    },
    {
      da: "cobot",
      en: "cobot",
      explanation: {
        da: "En lille robot, der er bygget til at arbejde ved siden af mennesker.",
        en: "A small robot built to work beside people.",
      },
    },
    {
      da: "styring",
      en: "controller",
      explanation: {
        da: "Skærmen og programmet, der fortæller maskinen, hvad den skal gøre.",
        en: "The screen and program that tell the machine what to do.",
      },
    },
    {
      da: "alarm",
      en: "alarm",
      explanation: {
        da: "Maskinens besked om, at noget er galt. Læs teksten, før du nulstiller.",
        en: "The machine’s message that something is wrong. Read the text before you reset.",
      },
    },
    {
      da: "stop",
      en: "stoppage",
      explanation: {
        da: "Tiden, hvor linjen står stille. Årsagen skrives op.",
        en: "The time when the line stands still. The cause is written down.",
      },
    },
    {
      da: "takttid",
      en: "takt time",
      explanation: {
        da: "Tiden, der er til ét emne, hvis linjen skal nå dagens antal.",
        en: "The time for one workpiece, so that the line reaches the day’s number.",
      },
    },
    {
      da: "lean",
      en: "lean",
      explanation: {
        da: "En måde at arbejde på, hvor man fjerner spild og ventetid.",
        en: "A way of working that removes waste and waiting.",
      },
    },
    {
      da: "5S",
      en: "5S",
      explanation: {
        da: "Fem regler for orden, så alt har en fast plads.",
        en: "Five rules for order, so that everything has a fixed place.",
      },
    },
    {
      da: "tavlemøde",
      en: "board meeting",
      explanation: {
        da: "Kort møde foran tavlen, hvor holdet ser på dagens tal.",
        en: "A short meeting at the board where the team looks at the day’s figures.",
      },
    },
    {
      da: "holdskift",
      en: "shift change",
      explanation: {
        da: "Når ét hold går hjem, og det næste overtager stationerne.",
        en: "When one team goes home and the next takes over the stations.",
      },
    },
    {
      da: "partinummer",
      en: "batch number",
      explanation: {
        da: "Nummeret, der viser, hvilken råvare og dag varen kommer fra.",
        en: "The number that shows which raw material and day the product comes from.",
      },
    },
    {
      da: "sikkerhedsdatablad",
      en: "safety data sheet",
      explanation: {
        da: "Siden, der forklarer, hvordan et kemisk stof bruges uden fare.",
        en: "The sheet that explains how a chemical is used without danger.",
      },
    },
  ],
};
