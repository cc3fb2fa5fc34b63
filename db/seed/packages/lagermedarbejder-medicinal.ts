import type { z } from "zod";
import type { JobPackageContent, tradeWord } from "#app/domain/job-package/job-package.ts";
import type { LocalizedText } from "#app/domain/shared/localized.ts";

const text = (da: string, en: string): LocalizedText => ({ da, en });
const word = (da: string, en: string, daMeaning: string, enMeaning: string): z.infer<typeof tradeWord> => ({
  da,
  en,
  explanation: text(daMeaning, enMeaning),
});

export const lagermedarbejderMedicinal: JobPackageContent = {
  slug: "lagermedarbejder-medicinal",
  title: text("Lagermedarbejder i medicinalindustrien", "Warehouse operative in the pharmaceutical industry"),
  industry: "pharma",
  ownerships: ["private"],
  summary: text(
    "Et forløb på 33 uger mod et fast job på lager, hvor hver palle kan spores og hver temperatur tæller.",
    "A course of 33 weeks towards a lasting job in a warehouse where every pallet can be traced and every temperature counts.",
  ),
  job: text(
    "Som lagermedarbejder i medicinalindustrien tager du imod råvarer og emballage, plukker til produktionen og gør færdigvarer klar til afsendelse. Du arbejder efter faste procedurer og dokumenterer alt, hvad du gør, på skærm eller papir. Lageret er rent og lyst, og en del af arbejdet foregår på truck. Mange virksomheder arbejder i hold, og nogle har aften- eller nathold.",
    "As a warehouse operative in the pharmaceutical industry you receive raw materials and packaging, pick for production and make finished goods ready to ship. You work by fixed procedures and document everything you do, on screen or paper. The warehouse is clean and bright, and part of the work is done by truck. Many companies work in shifts, some in the evening or at night.",
  ),
  tasks: [
    text("Modtage varer og kontrollere mængde, batch og plombe", "Receive goods and check quantity, batch and seal"),
    text("Sætte varer på plads i reol, kølerum eller karantæne", "Put goods away in racks, cold room or quarantine"),
    text("Plukke og levere materialer til produktionslinjerne", "Pick and deliver materials to the production lines"),
    text("Køre palleløfter, stabler og senere gaffeltruck", "Drive pallet truck, stacker and later forklift"),
    text("Registrere hver bevægelse i lagersystemet", "Record every movement in the warehouse system"),
    text("Aflæse og notere temperatur og melde afvigelser", "Read and note temperatures and report deviations"),
    text("Pakke og mærke forsendelser efter instruks", "Pack and label shipments by instruction"),
  ],
  requirements: [
    text(
      "Du er omhyggelig og gør det samme på samme måde hver gang.",
      "You are careful and do the same thing in the same way every time.",
    ),
    text("Du siger til med det samme, når du har lavet en fejl.", "You say so at once when you have made a mistake."),
    text(
      "Du kan læse og følge en instruks på dansk eller enkelt engelsk.",
      "You can read and follow an instruction in Danish or simple English.",
    ),
    text(
      "Du er fyldt 18 år, så du kan tage truckcertifikat.",
      "You are at least 18, so that you can take the forklift certificate.",
    ),
    text("Du kan arbejde i skiftehold efter aftale.", "You can work in shifts as agreed."),
    text(
      "Du kan undvære smykker, ur og neglelak i rene områder.",
      "You can do without jewellery, watch and nail varnish in clean areas.",
    ),
  ],
  competences: [
    {
      key: "varemodtagelse-og-batch",
      group: "trade",
      name: text("Modtager varer og kontrollerer batch og papirer", "Receives goods and checks batch and papers"),
      level: "independently",
    },
    {
      key: "pluk-efter-instruks",
      group: "trade",
      name: text("Plukker og leverer uden fejl efter instruks", "Picks and delivers without error by instruction"),
      level: "independently",
    },
    {
      key: "gmp-dokumentation",
      group: "trade",
      name: text("Dokumenterer arbejdet efter GMP", "Documents the work by GMP"),
      level: "independently",
    },
    {
      key: "truckkoersel",
      group: "trade",
      name: text("Kører gaffeltruck sikkert", "Drives a forklift safely"),
      level: "independently",
    },
    {
      key: "lagersystem",
      group: "general",
      name: text("Registrerer og søger i lagersystemet", "Records and searches in the warehouse system"),
      level: "independently",
    },
    {
      key: "omhu-og-aerlighed-om-fejl",
      group: "personal-social",
      name: text("Arbejder omhyggeligt og melder egne fejl", "Works with care and reports own mistakes"),
      level: "independently",
    },
    {
      key: "laese-instruks",
      group: "danish",
      name: text("Læser en procedure og stiller spørgsmål til den", "Reads a procedure and asks questions about it"),
      level: "independently",
    },
    {
      key: "skrive-afvigelse",
      group: "danish",
      name: text("Skriver en kort og præcis afvigelse", "Writes a short and precise deviation report"),
      level: "with-help",
    },
    {
      key: "zoner-og-paaklaedning",
      group: "workplace-culture",
      name: text("Følger regler for zoner, adgang og påklædning", "Keeps the rules for zones, access and clothing"),
      level: "independently",
    },
    {
      key: "loebende-laering",
      group: "motivation",
      name: text("Sætter sig ind i nye procedurer af sig selv", "Takes the initiative to learn new procedures"),
      level: "with-help",
    },
  ],
  steps: [
    {
      kind: "trial",
      title: text("Prøveperiode i varemodtagelsen", "Trial period in goods reception"),
      weeks: 4,
      hours: [
        { fromWeek: 1, hoursPerWeek: 25 },
        { fromWeek: 3, hoursPerWeek: 30 },
      ],
      purpose: text(
        "Du prøver arbejdet i varemodtagelse og emballagelager, hvor nye kolleger må være efter den første instruktion.",
        "You try the work in goods reception and the packaging store, where newcomers may be after the first briefing.",
      ),
      why: text(
        "Du mærker, om faste procedurer passer til dig, og virksomheden ser din omhu. Det afgør, om afklaringen kan begynde i de kontrollerede områder.",
        "You feel whether fixed procedures suit you, and the company sees your care. That decides whether clarification can begin in the controlled areas.",
      ),
      does: {
        employer: [
          text("Bestil adgangskort og sko, før den første dag.", "Order access card and shoes before the first day."),
          text(
            "Giv og dokumentér den første instruktion i sikkerhed og GMP.",
            "Give and document the first briefing on safety and GMP.",
          ),
        ],
        mentor: [
          text(
            "Gå gennem zonerne, og forklar, hvorfor reglerne findes.",
            "Walk through the zones, and explain why the rules exist.",
          ),
          text(
            "Lad den nye følge én palle fra lastbil til reol.",
            "Let the newcomer follow one pallet from lorry to rack.",
          ),
        ],
        citizen: [
          text("Hold dig til de områder, du har fået instruktion i.", "Keep to the areas you have been briefed on."),
          text("Spørg hellere én gang for meget end gæt.", "Rather ask once too often than guess."),
        ],
        municipality: [
          text("Ring til mentor og borger i den første uge.", "Call the mentor and the citizen in the first week."),
          text("Evaluér i uge 3, og aftal, hvad der skal afklares.", "Evaluate in week 3, and agree what to clarify."),
        ],
      },
    },
    {
      kind: "clarification",
      title: text(
        "Kompetenceafklaring i pluk og dokumentation",
        "Competence clarification in picking and documentation",
      ),
      weeks: 4,
      hours: [{ fromWeek: 1, hoursPerWeek: 30 }],
      purpose: text(
        "Du arbejder under tilsyn med pluk, registrering og dokumentation. Kompetencekortet udfyldes ud fra rigtige opgaver.",
        "You work under supervision with picking, recording and documentation. The competence card is filled in from real tasks.",
      ),
      why: text(
        "Branchen kræver, at oplæring kan dokumenteres. Kortet viser, hvad der allerede kan godkendes, og hvilke kurser der mangler.",
        "The industry demands documented training. The card shows what can be approved already and which courses are missing.",
      ),
      does: {
        employer: [
          text("Udpeg fem rutiner, der skal prøves under tilsyn.", "Name five routines to be tried under supervision."),
          text(
            "Lad kvalitetsafdelingen se på to udfyldte ark.",
            "Let the quality department look at two completed sheets.",
          ),
        ],
        mentor: [
          text("Kontrollér hver registrering sammen den første uge.", "Check every entry together in the first week."),
          text(
            "Notér for hver rutine: med hjælp eller selvstændigt.",
            "Note for each routine: with help or independently.",
          ),
        ],
        citizen: [
          text("Læs hver instruks, før du går i gang.", "Read each instruction before you start."),
          text(
            "Fortæl, hvad du har gjort på andre lagre eller maskiner.",
            "Tell what you have done in other warehouses or on machines.",
          ),
        ],
        municipality: [
          text(
            "Gennemgå kortet i den sidste uge med alle parter.",
            "Go through the card with all parties in the last week.",
          ),
          text(
            "Reservér plads på truckkursus, hvis kortet peger på det.",
            "Reserve a place on the forklift course if the card points to it.",
          ),
        ],
      },
    },
    {
      kind: "training",
      title: text("GMP, lagersystem og truckcertifikat", "GMP, warehouse system and forklift certificate"),
      weeks: 8,
      hours: [
        { fromWeek: 1, hoursPerWeek: 32 },
        { fromWeek: 5, hoursPerWeek: 37 },
      ],
      purpose: text(
        "Du tager de kurser, kortet peger på, og bliver oplært i virksomhedens egne procedurer, én ad gangen.",
        "You take the courses that the card points to, and are trained in the company's own procedures, one at a time.",
      ),
      why: text(
        "Uden GMP og truckcertifikat må du ikke arbejde alene. Med begge dele kan du få dit eget område på lageret.",
        "Without GMP and the forklift certificate you may not work alone. With both you can have an area of your own.",
      ),
      does: {
        employer: [
          text(
            "Lav en oplæringsplan med dato for hver procedure.",
            "Make a training plan with a date for each procedure.",
          ),
          text(
            "Stil en truck og en rolig time til rådighed hver dag.",
            "Make a truck and a quiet hour available every day.",
          ),
        ],
        mentor: [
          text(
            "Underskriv oplæringen, når den nye kan vise den.",
            "Sign off the training once the newcomer can show it.",
          ),
          text(
            "Øv at skrive afvigelser ud fra opdigtede eksempler.",
            "Practise writing deviations from made-up examples.",
          ),
        ],
        citizen: [
          text(
            "Bestå truckprøven, og aflever kopi af certifikatet.",
            "Pass the forklift test, and hand in a copy of the certificate.",
          ),
          text("Hold din oplæringsmappe opdateret.", "Keep your training file up to date."),
        ],
        municipality: [
          text(
            "Bestil kurserne i den rækkefølge, virksomheden kan bruge.",
            "Book the courses in the order that the company can use.",
          ),
          text(
            "Aftal næste trin senest ti arbejdsdage før slut.",
            "Agree the next step at least ten working days before the end.",
          ),
        ],
      },
    },
    {
      kind: "wage-subsidy",
      title: text("Ansat med løntilskud i eget område", "Employed with a wage subsidy, own area"),
      weeks: 17,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: text(
        "Du er ansat på fuld tid og bliver godkendt i de resterende procedurer, også i kølerum og karantæne.",
        "You are employed full-time and are approved in the remaining procedures, cold room and quarantine included.",
      ),
      why: text(
        "Det tager måneder at blive godkendt i alle procedurer. Tilskuddet kræver en særskilt afgørelse fra kommunen; får I det ikke, aftales ansættelse eller et andet trin.",
        "Approval in every procedure takes months. The subsidy needs a separate decision by the municipality; if it is not granted, employment or another step is agreed.",
      ),
      does: {
        employer: [
          text(
            "Søg med tal for bemandingen, og afvent kommunens svar.",
            "Apply with the staff figures, and await the municipality's answer.",
          ),
          text(
            "Godkend mindst én ny procedure hver anden uge.",
            "Approve at least one new procedure every other week.",
          ),
          text(
            "Meld stillingen klar senest 20 arbejdsdage før slut.",
            "Announce the position at least 20 working days before the end.",
          ),
        ],
        mentor: [
          text(
            "Gennemgå ugens afvigelser og den gode læring i dem.",
            "Go through the week's deviations and what they teach.",
          ),
          text("Introducér det hold, hvor stillingen bliver.", "Introduce the shift where the job will be."),
        ],
        citizen: [
          text(
            "Tag ansvar for temperatur og orden i dit område.",
            "Take charge of temperature and order in your area.",
          ),
          text("Prøv et aftenhold, hvis stillingen ligger der.", "Try an evening shift if that is where the job is."),
        ],
        municipality: [
          text("Afgør ansøgningen, og begrund svaret.", "Decide the application, and give reasons."),
          text("Mød parterne midt i perioden.", "Meet the parties halfway."),
        ],
      },
    },
    {
      kind: "employment",
      title: text("Fast ansat på lageret", "Permanently employed in the warehouse"),
      weeks: 52,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: text(
        "Du er ordinært ansat på fuld tid med eget område og godkendte procedurer.",
        "You are in ordinary full-time employment with an area of your own and approved procedures.",
      ),
      why: text(
        "Et varigt job er målet, og branchen har plads til at vokse: mod lageroperatør, procesoperatør eller holdleder.",
        "A lasting job is the aim, and the industry has room to grow: towards skilled warehouse operator, process operator or shift leader.",
      ),
      does: {
        employer: [
          text(
            "Giv kontrakt, fast hold og adgang til interne kurser.",
            "Give a contract, a regular shift and access to internal courses.",
          ),
          text(
            "Hold samtale efter en måned og efter tre måneder.",
            "Hold a talk after one month and after three months.",
          ),
        ],
        mentor: [
          text(
            "Se på kompetencekortet sammen, og tal om, hvor langt I er nået.",
            "Look at the competence card together, and talk about how far you have come.",
          ),
          text("Vær med til samtalen efter en måned.", "Take part in the talk after one month."),
        ],
        citizen: [
          text("Hold dine godkendelser ved lige.", "Keep your approvals valid."),
          text(
            "Tal med din leder om uddannelse til lageroperatør.",
            "Talk with your manager about qualifying as a warehouse operator.",
          ),
        ],
        municipality: [
          text(
            "Spørg efter 26 og 52 uger, om ansættelsen består.",
            "Ask after 26 and 52 weeks whether the job still stands.",
          ),
          text(
            "Tilbyd et møde, hvis hold eller opgaver ændrer sig.",
            "Offer a meeting if the shift or the tasks change.",
          ),
        ],
      },
    },
  ],
  training: [
    {
      key: "gmp-paa-lager",
      title: text("AMU-kursus: GMP, hygiejne og dokumentation", "Vocational course: GMP, hygiene and documentation"),
      days: 3,
      closes: ["gmp-dokumentation", "zoner-og-paaklaedning", "skrive-afvigelse"],
    },
    {
      key: "gaffeltruck-b",
      title: text("AMU-kursus: Gaffeltruck, certifikat B", "Vocational course: forklift, certificate B"),
      days: 7,
      closes: ["truckkoersel"],
    },
    {
      key: "lagerstyring-med-it",
      title: text("AMU-kursus: Lagerstyring med it", "Vocational course: stock control with IT"),
      days: 3,
      closes: ["lagersystem", "varemodtagelse-og-batch"],
    },
  ],
  mentoring: {
    weeks: 26,
    hoursPerWeek: 2.5,
    goal: text(
      "At den nye kollega er godkendt i sine procedurer og trygt melder en fejl.",
      "That the new colleague is approved in their procedures and feels safe reporting a mistake.",
    ),
    tasks: [
      text("Gennemgå én procedure ad gangen og se den udført", "Go through one procedure at a time and see it done"),
      text("Forklare forkortelser, zoner og hvem man ringer til", "Explain abbreviations, zones and whom to call"),
      text(
        "Træne læsning af instruks og korte skriftlige meldinger",
        "Practise reading instructions and writing short reports",
      ),
    ],
  },
  employerGets: [
    text(
      "Otte uger til prøve og afklaring, før kurser bliver bestilt",
      "Eight weeks of trial and clarification before courses are booked",
    ),
    text(
      "En kandidat med dokumenteret oplæring i GMP og truck",
      "A candidate with documented training in GMP and forklift",
    ),
    text("Et kompetencekort, der kan lægges i oplæringsmappen", "A competence card that fits in the training file"),
    text(
      "En fast konsulent og en plan med datoer for alle møder",
      "A regular consultant and a plan with dates for all meetings",
    ),
    text(
      "Vejledning om løntilskud og mentorstøtte; hver støtte afgøres særskilt af kommunen",
      "Guidance on wage subsidy and mentor support; each is decided separately by the municipality",
    ),
  ],
  employerGives: [
    text("En navngiven mentor med to en halv time om ugen", "A named mentor with two and a half hours a week"),
    text("En skriftlig oplæringsplan for jeres egne procedurer", "A written training plan for your own procedures"),
    text(
      "Adgang til truck, system og områder, efterhånden som oplæringen er godkendt",
      "Access to truck, system and areas as the training is approved",
    ),
    text(
      "Seriøs overvejelse af varig ordinær ansættelse på fuld tid, når procedurerne er godkendt",
      "Serious consideration of lasting ordinary full-time employment when the procedures are approved",
    ),
    text(
      "Et begrundet svar, hvis der ikke kan tilbydes ansættelse",
      "A reasoned answer if employment cannot be offered",
    ),
  ],
  haveReady: [
    text("CVR-nummer (8 cifre)", "CVR number (8 digits)"),
    text("P-nummer for lageret (10 cifre)", "P-number of the warehouse (10 digits)"),
    text(
      "Ordinært ansatte på stedet omregnet til fuld tid, gennemsnit af de seneste fire måneder",
      "Ordinary staff at the site in full-time equivalents, average of the last four months",
    ),
    text(
      "Antal ordinært ansatte måned for måned det seneste år, hvis I vil søge løntilskud",
      "Ordinary staff month by month for the last year, if you wish to apply for a wage subsidy",
    ),
    text("Mentorens navn, hold og e-mail", "The mentor's name, shift and e-mail"),
    text("Navn og e-mail på medarbejderrepræsentanten", "Name and e-mail of the employee representative"),
    text("Navn på dem, der kan skrive under for virksomheden", "Names of those who can sign for the company"),
    text("Listen over procedurer, som stillingen kræver", "The list of procedures that the position requires"),
  ],
  childrenCertificate: false,
  words: [
    word(
      "GMP",
      "GMP",
      "Good Manufacturing Practice: reglerne for god og sikker fremstilling af medicin.",
      "Good Manufacturing Practice: the rules for making medicine well and safely.",
    ),
    word(
      "GDP",
      "GDP",
      "Good Distribution Practice: reglerne for lager og transport af medicin.",
      "Good Distribution Practice: the rules for storing and shipping medicine.",
    ),
    word(
      "procedure",
      "procedure",
      "Den skrevne måde, en opgave skal udføres på.",
      "The written way in which a task must be done.",
    ),
    word("instruks", "work instruction", "En kort vejledning, trin for trin.", "A short guide, step by step."),
    word(
      "batch",
      "batch",
      "En mængde, der er lavet på samme tid og har samme nummer.",
      "A quantity made at the same time, with the same number.",
    ),
    word(
      "sporbarhed",
      "traceability",
      "At man kan følge en vare frem og tilbage.",
      "Being able to follow a product forwards and backwards.",
    ),
    word(
      "afvigelse",
      "deviation",
      "Noget, der ikke gik efter proceduren, og som skal skrives ned.",
      "Something that did not follow the procedure and must be written down.",
    ),
    word(
      "karantæne",
      "quarantine",
      "Området, hvor varer venter på at blive godkendt.",
      "The area where goods wait to be approved.",
    ),
    word(
      "frigivelse",
      "release",
      "Kvalitetsafdelingens ja til, at varen må bruges.",
      "The quality department's yes to using the goods.",
    ),
    word(
      "kassation",
      "rejection",
      "At varen ikke må bruges og skal destrueres.",
      "That the goods may not be used and must be destroyed.",
    ),
    word("råvare", "raw material", "Stof, som produktet laves af.", "A substance from which the product is made."),
    word(
      "færdigvare",
      "finished goods",
      "Produktet, når det er klar til salg.",
      "The product when it is ready for sale.",
    ),
    word("emballage", "packaging", "Æsker, glas, folie og kasser.", "Cartons, glass, foil and boxes."),
    word(
      "indlægsseddel",
      "package leaflet",
      "Papiret i æsken, der forklarer medicinen.",
      "The paper in the carton that explains the medicine.",
    ),
    word(
      "plombe",
      "seal",
      "En lås, der viser, om nogen har åbnet.",
      "A lock that shows whether somebody has opened it.",
    ),
    word(
      "følgeseddel",
      "delivery note",
      "Papiret, der viser, hvad der er sendt.",
      "The paper that shows what has been sent.",
    ),
    word("pluk", "picking", "At hente de rigtige varer til en ordre.", "Fetching the right goods for an order."),
    word(
      "plukliste",
      "pick list",
      "Listen over, hvad der skal hentes, og hvor.",
      "The list of what to fetch, and where.",
    ),
    word("lokation", "location", "Varens præcise plads i reolen.", "The exact place of the goods in the rack."),
    word("reol", "rack", "Den høje hylde til paller.", "The tall shelving for pallets."),
    word(
      "lagersystem",
      "warehouse system",
      "Programmet, der ved, hvor alting står.",
      "The program that knows where everything is.",
    ),
    word(
      "optælling",
      "stock count",
      "At tælle varerne og sammenligne med systemet.",
      "Counting the goods and comparing with the system.",
    ),
    word(
      "gaffeltruck",
      "forklift",
      "Køretøj med gafler, der løfter paller højt.",
      "A vehicle with forks that lifts pallets high.",
    ),
    word(
      "stabler",
      "stacker",
      "En mindre truck, man går bag ved eller står på.",
      "A smaller truck that you walk behind or stand on.",
    ),
    word("kølekæde", "cold chain", "At varen holdes kold hele vejen.", "That the goods are kept cold all the way."),
    word(
      "temperaturlogger",
      "temperature logger",
      "Et lille apparat, der gemmer temperaturen undervejs.",
      "A small device that stores the temperature on the way.",
    ),
    word(
      "zone",
      "zone",
      "Et område med egne regler for adgang og tøj.",
      "An area with its own rules for access and clothing.",
    ),
    word(
      "sluse",
      "airlock",
      "Rummet mellem to zoner, hvor man skifter tøj eller sko.",
      "The room between two zones where you change clothes or shoes.",
    ),
    word(
      "hårnet",
      "hairnet",
      "Et net, der holder håret på plads i rene områder.",
      "A net that keeps hair in place in clean areas.",
    ),
    word(
      "signatur",
      "signature",
      "Dine initialer og dato ved det, du har udført.",
      "Your initials and the date by what you have done.",
    ),
  ],
};
