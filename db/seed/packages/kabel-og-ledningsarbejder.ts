import type { z } from "zod";
import type { JobPackageContent, tradeWord } from "#app/domain/job-package/job-package.ts";
import type { LocalizedText } from "#app/domain/shared/localized.ts";

const text = (da: string, en: string): LocalizedText => ({ da, en });
const word = (da: string, en: string, daMeaning: string, enMeaning: string): z.infer<typeof tradeWord> => ({
  da,
  en,
  explanation: text(daMeaning, enMeaning),
});

export const kabelOgLedningsarbejder: JobPackageContent = {
  slug: "kabel-og-ledningsarbejder",
  title: text("Kabel- og ledningsarbejder", "Cable and pipe layer"),
  industry: "construction",
  ownerships: ["private", "public"],
  summary: text(
    "Et forløb på 14 uger mod et fast job på et hold, der lægger fiber, elkabler, fjernvarme og vand i jorden.",
    "A course of 14 weeks towards a lasting job in a crew that lays fibre, power cables, district heating and water pipes.",
  ),
  job: text(
    "Som kabel- og ledningsarbejder er du med på et hold på to til fire, der graver, lægger og dækker kabler og rør. Du arbejder ude hele året for en entreprenør eller et forsyningsselskab. Der er meget at lave i disse år: Fjernvarmen breder sig, og elnettet skal kunne bære varmepumper og elbiler. Du møder tidligt, og pladsen skifter fra uge til uge.",
    "As a cable and pipe layer you belong to a crew of two to four that digs, lays and covers cables and pipes. You work outdoors all year for a contractor or a utility. There is plenty to do these years: district heating is spreading, and the power grid has to carry heat pumps and electric cars. You start early, and the site changes from week to week.",
  ),
  tasks: [
    text(
      "Finde ledninger på tegning og håndgrave prøvehuller",
      "Find lines on the drawing and dig trial holes by hand",
    ),
    text("Grave render med spade og hjælpe ved minigraveren", "Dig trenches by spade and assist at the mini digger"),
    text(
      "Lægge kabler, tomrør og advarselsbånd i den rigtige dybde",
      "Lay cables, ducts and warning tape at the right depth",
    ),
    text(
      "Fylde rende med sand og jord og komprimere i lag",
      "Backfill the trench with sand and soil and compact in layers",
    ),
    text(
      "Sætte skilte og hegn op, så trafikken kan passere sikkert",
      "Set up signs and barriers so that traffic can pass safely",
    ),
    text("Lægge fliser og retablere fortov, græs og indkørsel", "Relay paving and restore pavement, lawn and driveway"),
    text("Tage billeder og melde mål ind på tablet", "Take photos and enter measurements on a tablet"),
  ],
  requirements: [
    text("Du kan lide at arbejde ude i al slags vejr.", "You like working outdoors in all weathers."),
    text(
      "Du kan klare fysisk arbejde med spade, rør og fliser.",
      "You can manage physical work with spade, pipes and paving.",
    ),
    text(
      "Du følger sikkerhedsregler hver gang, også når det haster.",
      "You follow safety rules every time, also when it is urgent.",
    ),
    text("Du kan møde kl. 6.30 på skiftende pladser.", "You can be at changing sites by 6.30 a.m."),
    text(
      "Kørekort til bil er en fordel, men ikke et krav ved start.",
      "A car driving licence is an advantage, but no condition at the start.",
    ),
  ],
  competences: [
    {
      key: "graveteknik",
      group: "trade",
      name: text(
        "Graver rende og prøvehul uden at skade ledninger",
        "Digs trenches and trial holes without damaging lines",
      ),
      level: "independently",
    },
    {
      key: "laegge-kabler-og-roer",
      group: "trade",
      name: text("Lægger kabler og rør efter tegning og dybdekrav", "Lays cables and pipes by drawing and depth rule"),
      level: "independently",
    },
    {
      key: "retablering",
      group: "trade",
      name: text("Komprimerer i lag og retablerer belægning", "Compacts in layers and restores paving"),
      level: "independently",
    },
    {
      key: "afmaerkning-paa-vej",
      group: "trade",
      name: text("Afmærker arbejdsstedet på vej og fortov", "Marks off the work site on road and pavement"),
      level: "independently",
    },
    {
      key: "naer-spaending",
      group: "trade",
      name: text("Kender farerne ved arbejde nær spænding", "Knows the dangers of work near live parts"),
      level: "with-help",
    },
    {
      key: "maal-og-tegning",
      group: "general",
      name: text("Måler op og læser en enkel ledningsplan", "Measures and reads a simple plan of lines"),
      level: "independently",
    },
    {
      key: "samarbejde-paa-holdet",
      group: "personal-social",
      name: text("Arbejder tæt sammen med holdet og melder tilbage", "Works closely with the crew and reports back"),
      level: "independently",
    },
    {
      key: "sikkerhedsbeskeder",
      group: "danish",
      name: text("Forstår og gentager beskeder om sikkerhed", "Understands and repeats safety messages"),
      level: "independently",
    },
    {
      key: "pladsens-regler",
      group: "workplace-culture",
      name: text(
        "Følger pladsens regler om værn, mødetid og oprydning",
        "Keeps the site rules on protective gear, hours and tidiness",
      ),
      level: "independently",
    },
    {
      key: "vil-have-certifikater",
      group: "motivation",
      name: text("Vil tage kurser og certifikater i faget", "Wants to take courses and certificates in the trade"),
      level: "with-help",
    },
  ],
  steps: [
    {
      kind: "preparation",
      title: text("Forberedelse på øveplads", "Preparation on a practice site"),
      weeks: 2,
      hours: [{ fromWeek: 1, hoursPerWeek: 20 }],
      purpose: text(
        "Du lærer værktøj, værnemidler og de vigtigste ord, før du møder på en rigtig plads.",
        "You learn tools, protective gear and the most important words before you come to a real site.",
      ),
      why: text(
        "På en plads med trafik og ledninger er der ikke tid til at lære stopordene. Kan du dem, kan holdet tage dig med fra dag ét.",
        "On a site with traffic and live lines there is no time to learn the stop words. Once you know them, the crew can take you along from day one.",
      ),
      does: {
        employer: [
          text(
            "Kom på besøg, og fortæl om holdet og pladserne.",
            "Pay a visit, and tell about the crew and the sites.",
          ),
          text(
            "Oplys størrelser på sko og arbejdstøj, der skal skaffes.",
            "State which boots and work clothes must be provided.",
          ),
        ],
        mentor: [
          text(
            "Hils på, og fortæl om en almindelig dag på holdet.",
            "Say hello, and tell about a normal day in the crew.",
          ),
          text("Vis, hvad der ligger i holdets bil.", "Show what is in the crew's van."),
        ],
        citizen: [
          text("Lær de 30 ord og de fem stopsignaler.", "Learn the 30 words and the five stop signals."),
          text("Afprøv ruten til pladsen kl. 6.30.", "Try out the route to the site for 6.30 a.m."),
        ],
        municipality: [
          text(
            "Saml et lille hold, og start, når der er plads.",
            "Gather a small group, and start when there is room.",
          ),
          text(
            "Præsentér kandidaten for virksomheden, når kandidaten har sagt ja.",
            "Present the candidate to the company once the candidate has agreed.",
          ),
        ],
      },
    },
    {
      kind: "trial",
      title: text("Prøveperiode på et hold", "Trial period in a crew"),
      weeks: 3,
      hours: [
        { fromWeek: 1, hoursPerWeek: 30 },
        { fromWeek: 2, hoursPerWeek: 37 },
      ],
      purpose: text(
        "Du følger et fast hold ude på pladserne og prøver arbejdet i virkeligt tempo.",
        "You follow a regular crew on the sites and try the work at its real pace.",
      ),
      why: text(
        "Udearbejde og tidlige morgener skal opleves. Efter tre uger ved du og holdet, om I skal fortsætte.",
        "Outdoor work and early mornings have to be felt. After three weeks you and the crew know whether to go on.",
      ),
      does: {
        employer: [
          text(
            "Sæt den nye på ét fast hold i alle tre uger.",
            "Put the newcomer in one regular crew for all three weeks.",
          ),
          text(
            "Gennemgå sikkerhed og nødplan, før der graves.",
            "Go through safety and the emergency plan before any digging.",
          ),
        ],
        mentor: [
          text("Vær på samme hold, og vis før du beder om noget.", "Be in the same crew, and show before you ask."),
          text("Stop op hver dag, og spørg, hvad der var svært.", "Pause every day, and ask what was hard."),
        ],
        citizen: [
          text("Brug altid hjelm, sko og synligt tøj.", "Always wear helmet, boots and high-visibility clothing."),
          text("Sig stop, hvis du er i tvivl om en ledning.", "Say stop if you are in doubt about a line."),
        ],
        municipality: [
          text("Besøg pladsen i den første uge.", "Visit the site in the first week."),
          text(
            "Evaluér med alle i uge 2, og beslut næste trin.",
            "Evaluate with everybody in week 2, and decide the next step.",
          ),
        ],
      },
    },
    {
      kind: "clarification",
      title: text("Kompetenceafklaring på tre slags opgaver", "Competence clarification on three kinds of jobs"),
      weeks: 3,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: text(
        "Du prøver gravning, lægning og retablering, en uge af hver. Formanden ser på arbejdet og skriver kompetencekortet med dig.",
        "You try digging, laying and restoring, a week of each. The foreman watches the work and writes the competence card with you.",
      ),
      why: text(
        "Kortet afgør, hvilke certifikater der giver mening for netop dig. Det, du kan i forvejen, skal du ikke på kursus i.",
        "The card decides which certificates make sense for you. What you know already needs no course.",
      ),
      does: {
        employer: [
          text(
            "Planlæg pladser, så alle tre opgaver bliver prøvet.",
            "Plan the sites so that all three kinds of job are tried.",
          ),
          text(
            "Lad formanden bruge en halv time om ugen på kortet.",
            "Let the foreman spend half an hour a week on the card.",
          ),
        ],
        mentor: [
          text(
            "Lad den nye arbejde selv, og grib kun ind ved fare.",
            "Let the newcomer work alone, and step in only at danger.",
          ),
          text("Tag et billede af godt arbejde til samtalen.", "Take a photo of good work for the talk."),
        ],
        citizen: [
          text("Vis, hvad du har lavet før, også fra andre job.", "Show what you have done before, in other jobs too."),
          text("Vælg selv, hvad du helst vil lære først.", "Choose what you want to learn first."),
        ],
        municipality: [
          text(
            "Hold møde om kortet i den sidste uge, gerne i skurvognen.",
            "Hold the meeting on the card in the last week, preferably in the site cabin.",
          ),
          text(
            "Find ledige kursuspladser, mens afklaringen kører.",
            "Find free course places while the clarification is under way.",
          ),
        ],
      },
    },
    {
      kind: "training",
      title: text("Certifikater og oplæring", "Certificates and training on the job"),
      weeks: 6,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: text(
        "Du tager de kurser, kortet peger på, og arbejder på holdet resten af ugen.",
        "You take the courses that the card points to, and work in the crew for the rest of the week.",
      ),
      why: text(
        "Med bevis for vejarbejde må du indgå i afmærkning på vej, og så tæller du som fuldt medlem af holdet. Derfor går vejen herfra direkte til ordinær ansættelse.",
        "With the road-work certificate you may take part in marking off roads, and count as a full crew member. So the way from here goes straight to ordinary employment.",
      ),
      does: {
        employer: [
          text("Hold kursusdagene fri, også når der er travlt.", "Keep the course days free, also when busy."),
          text(
            "Lad den nye bruge det lærte på pladsen samme uge.",
            "Let the newcomer use what was learnt on site the same week.",
          ),
          text(
            "Meld ud om ansættelse senest 20 arbejdsdage før slut.",
            "Say whether you will employ at least 20 working days before the end.",
          ),
        ],
        mentor: [
          text("Gennemgå kursets stof på en rigtig rende.", "Go through the course matter at a real trench."),
          text(
            "Lad den nye forklare opgaven tilbage med egne ord.",
            "Let the newcomer explain the task back in their own words.",
          ),
        ],
        citizen: [
          text(
            "Bestå prøverne, og aflever kopi af beviserne.",
            "Pass the tests, and hand in copies of the certificates.",
          ),
          text("Tag ansvar for afmærkningen på én plads.", "Take charge of the marking-off at one site."),
        ],
        municipality: [
          text(
            "Bestil kurserne, og hold øje med, at hvert kursus lukker et hul på kortet.",
            "Book the courses, and see that each closes a gap on the card.",
          ),
          text("Mød parterne i uge 3 om ansættelsen.", "Meet the parties in week 3 about the employment."),
        ],
      },
    },
    {
      kind: "employment",
      title: text("Fast plads på holdet", "A permanent place in the crew"),
      weeks: 52,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: text(
        "Du er ordinært ansat på fuld tid på overenskomst eller tilsvarende vilkår.",
        "You are in ordinary full-time employment on collective or similar terms.",
      ),
      why: text(
        "Et job på et hold er målet. Vi følger op gennem den første vinter, hvor pladserne er koldest og opgaverne færrest.",
        "A job in a crew is the aim. We follow up through the first winter, when sites are coldest and jobs fewest.",
      ),
      does: {
        employer: [
          text("Giv kontrakt, fast hold og eget værktøj.", "Give a contract, a regular crew and own tools."),
          text(
            "Hold samtale efter en måned og efter tre måneder.",
            "Hold a talk after one month and after three months.",
          ),
          text(
            "Planlæg vinteren, så der er arbejde eller kursus.",
            "Plan the winter so that there is work or a course.",
          ),
        ],
        mentor: [
          text("Følg den nye kollega de første tolv uger.", "Follow the new colleague for the first twelve weeks."),
          text(
            "Fortæl formanden, når kollegaen er klar til nye opgaver.",
            "Tell the foreman when the colleague is ready for new tasks.",
          ),
        ],
        citizen: [
          text(
            "Mød på holdet hver dag, og sig til i god tid ved fravær.",
            "Join the crew every day, and give notice of absence in good time.",
          ),
          text(
            "Aftal med formanden, hvilket bevis du tager som det næste.",
            "Agree with the foreman which certificate to take next.",
          ),
        ],
        municipality: [
          text(
            "Spørg efter 26 og 52 uger, om ansættelsen består.",
            "Ask after 26 and 52 weeks whether the job still stands.",
          ),
          text("Hjælp hurtigt, hvis holdet eller pladsen skifter.", "Help quickly if the crew or the site changes."),
        ],
      },
    },
  ],
  training: [
    {
      key: "vejen-som-arbejdsplads",
      title: text(
        "AMU-kursus: Vejen som arbejdsplads, certifikat",
        "Vocational course: the road as a workplace, certificate",
      ),
      days: 2,
      closes: ["afmaerkning-paa-vej", "pladsens-regler"],
    },
    {
      key: "kabellaegning-og-retablering",
      title: text(
        "AMU-kursus: Lægning af kabler og rør og retablering",
        "Vocational course: laying cables and pipes, and restoring",
      ),
      days: 10,
      closes: ["graveteknik", "laegge-kabler-og-roer", "retablering", "maal-og-tegning"],
    },
    {
      key: "arbejde-naer-spaending",
      title: text(
        "AMU-kursus: Arbejde på eller nær spænding, introduktion",
        "Vocational course: work on or near live parts, introduction",
      ),
      days: 2,
      closes: ["naer-spaending", "sikkerhedsbeskeder"],
    },
  ],
  mentoring: {
    weeks: 24,
    hoursPerWeek: 2,
    goal: text(
      "At den nye kollega arbejder sikkert og tæller som fuldt medlem af holdet.",
      "That the new colleague works safely and counts as a full member of the crew.",
    ),
    tasks: [
      text(
        "Vise hver ny opgave og se den udført, før den gives fri",
        "Show each new task and see it done before letting go",
      ),
      text("Gennemgå dagens risici ved bilen hver morgen", "Go through the day's risks at the van every morning"),
      text("Forklare fagets ord, signaler og pladsens tone", "Explain the words, the signals and the tone of the site"),
    ],
  },
  employerGets: [
    text(
      "En kandidat, der kender værktøj, værnemidler og stopsignaler fra første dag",
      "A candidate who knows tools, protective gear and stop signals from the first day",
    ),
    text("Tre ugers prøveperiode på et rigtigt hold", "A trial period of three weeks in a real crew"),
    text(
      "Kurser og certifikater, som følger af afklaringen",
      "Courses and certificates that follow from the clarification",
    ),
    text("En konsulent, der kommer ud på pladsen", "A consultant who comes out to the site"),
    text(
      "Vejledning om mulig støtte til mentor; kommunen træffer en særskilt afgørelse",
      "Guidance on possible mentor support; the municipality makes a separate decision",
    ),
  ],
  employerGives: [
    text("Plads på ét fast hold, ikke et nyt hver uge", "A place in one regular crew, not a new one every week"),
    text("En navngiven mentor på holdet med to timer om ugen", "A named mentor in the crew with two hours a week"),
    text(
      "Fri til kursusdagene og brug for beviserne bagefter",
      "Time off for the course days, and use for the certificates afterwards",
    ),
    text(
      "Seriøs overvejelse af varig ordinær ansættelse på fuld tid efter opkvalificeringen",
      "Serious consideration of lasting ordinary full-time employment after the training",
    ),
    text(
      "Et begrundet svar senest 20 arbejdsdage før opkvalificeringen slutter",
      "A reasoned answer at least 20 working days before the training ends",
    ),
  ],
  haveReady: [
    text("CVR-nummer (8 cifre)", "CVR number (8 digits)"),
    text(
      "P-nummer for den afdeling, holdet hører til (10 cifre)",
      "P-number of the branch that the crew belongs to (10 digits)",
    ),
    text("GLN-nummer, hvis I er et offentligt forsyningsselskab", "GLN number if you are a public utility"),
    text(
      "Ordinært ansatte omregnet til fuld tid, gennemsnit af de seneste fire måneder",
      "Ordinary staff in full-time equivalents, average of the last four months",
    ),
    text("Mentorens navn, telefon og hold", "The mentor's name, phone and crew"),
    text("Navn og e-mail på medarbejderrepræsentanten", "Name and e-mail of the employee representative"),
    text("Mødested og pladser i de første fire uger", "Meeting point and sites for the first four weeks"),
  ],
  childrenCertificate: false,
  words: [
    word(
      "kabel",
      "cable",
      "En leder til strøm eller data med beskyttelse omkring.",
      "A conductor for power or data with protection around it.",
    ),
    word(
      "ledning",
      "line",
      "Fælles ord for kabler og rør i jorden.",
      "A common word for cables and pipes in the ground.",
    ),
    word(
      "fiber",
      "optical fibre",
      "Et tyndt kabel af glas, der sender data med lys.",
      "A thin cable of glass that carries data by light.",
    ),
    word(
      "tomrør",
      "duct",
      "Et rør, som kablet senere trækkes eller blæses ind i.",
      "A pipe into which the cable is later pulled or blown.",
    ),
    word(
      "fjernvarmerør",
      "district heating pipe",
      "Et isoleret rør med varmt vand til huse.",
      "An insulated pipe with hot water for houses.",
    ),
    word("stikledning", "service line", "Ledningen fra vejen ind til ét hus.", "The line from the road to one house."),
    word("rende", "trench", "Den smalle grav, som ledningen lægges i.", "The narrow ditch in which the line is laid."),
    word(
      "prøvehul",
      "trial hole",
      "Et lille hul, der håndgraves for at finde en ledning.",
      "A small hole dug by hand to find a line.",
    ),
    word(
      "ledningsoplysning",
      "line information",
      "Kort over de ledninger, der allerede ligger i jorden.",
      "Maps of the lines that already lie in the ground.",
    ),
    word("graveskade", "excavation damage", "Når nogen graver en ledning over.", "When somebody digs through a line."),
    word(
      "gravetilladelse",
      "digging permit",
      "Kommunens ja til, at I må grave i vejen.",
      "The municipality's yes to digging in the road.",
    ),
    word(
      "minigraver",
      "mini digger",
      "En lille gravemaskine til smalle steder.",
      "A small excavator for narrow places.",
    ),
    word("spade", "spade", "Håndværktøj til at grave med.", "A hand tool for digging."),
    word(
      "pladevibrator",
      "plate compactor",
      "En maskine, der ryster jorden fast.",
      "A machine that shakes the soil firm.",
    ),
    word(
      "komprimere",
      "compact",
      "At presse jord eller grus sammen, så det ikke synker.",
      "To press soil or gravel together so that it does not sink.",
    ),
    word(
      "jordraket",
      "impact mole",
      "En maskine, der skyder sig under vejen uden opgravning.",
      "A machine that drives itself under a road without digging it up.",
    ),
    word(
      "styret underboring",
      "directional drilling",
      "At bore en bane under vej eller å, mens boret styres.",
      "Drilling a path under a road or stream while steering the drill.",
    ),
    word(
      "advarselsbånd",
      "warning tape",
      "Et bånd over kablet, der advarer den næste, som graver.",
      "A tape above the cable that warns the next person who digs.",
    ),
    word(
      "kabelskab",
      "cable cabinet",
      "Skabet ved vejen, hvor kabler mødes.",
      "The cabinet by the road where cables meet.",
    ),
    word("muffe", "joint", "Samlingen mellem to kabler eller rør.", "The joint between two cables or pipes."),
    word(
      "brønd",
      "chamber",
      "Et rum i jorden med dæksel, hvor ledninger kan nås.",
      "A covered space in the ground where lines can be reached.",
    ),
    word(
      "afmærkning",
      "marking-off",
      "Skilte, kegler og hegn om arbejdsstedet.",
      "Signs, cones and barriers around the work site.",
    ),
    word(
      "afspærring",
      "barrier",
      "Hegn, der holder folk og biler væk fra hullet.",
      "Fencing that keeps people and cars away from the hole.",
    ),
    word(
      "værnemidler",
      "protective gear",
      "Hjelm, sko, handsker, briller og synligt tøj.",
      "Helmet, boots, gloves, goggles and high-visibility clothing.",
    ),
    word(
      "skridning",
      "trench collapse",
      "Når siden af rende eller hul falder sammen.",
      "When the side of a trench or hole caves in.",
    ),
    word(
      "afstivning",
      "shoring",
      "Plader, der holder siderne, så renden ikke skrider.",
      "Panels that hold the sides so that the trench does not collapse.",
    ),
    word(
      "retablering",
      "restoration",
      "At lægge fliser, asfalt eller græs tilbage som før.",
      "Putting paving, asphalt or grass back as it was.",
    ),
    word(
      "stabilgrus",
      "stable gravel",
      "Grus i blandede størrelser, der bliver hårdt som underlag.",
      "Gravel of mixed sizes that becomes a hard base.",
    ),
    word("formand", "foreman", "Den, der leder holdet på pladsen.", "The person who leads the crew on site."),
    word(
      "skurvogn",
      "site cabin",
      "Vognen, hvor holdet spiser og klæder om.",
      "The cabin where the crew eats and changes clothes.",
    ),
  ],
};
