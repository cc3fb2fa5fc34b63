import type { z } from "zod";
import type { JobPackageContent, tradeWord } from "#app/domain/job-package/job-package.ts";
import type { LocalizedText } from "#app/domain/shared/localized.ts";

const text = (da: string, en: string): LocalizedText => ({ da, en });
const word = (da: string, en: string, daMeaning: string, enMeaning: string): z.infer<typeof tradeWord> => ({
  da,
  en,
  explanation: text(daMeaning, enMeaning),
});

export const butiksmedhjaelper: JobPackageContent = {
  slug: "butiksmedhjaelper",
  title: text("Butiksmedhjælper", "Shop assistant"),
  industry: "retail",
  ownerships: ["private"],
  summary: text(
    "Et forløb på 24 uger mod et fast job i en dagligvarebutik eller et byggemarked.",
    "A course of 24 weeks towards a lasting job in a supermarket or a DIY store.",
  ),
  job: text(
    "Som butiksmedhjælper sørger du for, at varerne står på hylderne, at priserne passer, og at kunderne får hjælp. Du arbejder i en dagligvarebutik, et byggemarked eller en anden butik med selvbetjening. Arbejdet ligger både om dagen, om aftenen og i nogle weekender, og vagtplanen kendes i god tid.",
    "As a shop assistant you make sure that the goods are on the shelves, the prices are right and customers get help. You work in a supermarket, a DIY store or another self-service shop. The work is in the daytime, in the evening and on some weekends, and the rota is known well ahead.",
  ),
  tasks: [
    text("Fylde hylder og køl op, ældste dato forrest", "Fill shelves and chillers, oldest date in front"),
    text("Betjene kassen og hjælpe ved selvscanning", "Work the till and help at the self-checkout"),
    text("Vise kunder på vej og svare på enkle spørgsmål", "Show customers the way and answer simple questions"),
    text(
      "Skifte prisskilte og kontrollere priser med håndterminal",
      "Change price labels and check prices with a handheld",
    ),
    text("Tage imod varer og køre dem på plads på lageret", "Receive goods and put them away in the stockroom"),
    text("Tjekke datoer, nedskrive varer og sortere svind", "Check dates, mark goods down and sort waste"),
    text("Tømme flaskeautomaten og holde butikken ryddelig", "Empty the bottle machine and keep the shop tidy"),
  ],
  requirements: [
    text(
      "Du møder venligt op til kunder, også når der er kø.",
      "You meet customers in a friendly way, also when there is a queue.",
    ),
    text(
      "Du kan gå og stå det meste af en vagt og løfte kasser med varer.",
      "You can walk and stand for most of a shift and lift boxes of goods.",
    ),
    text(
      "Du kan arbejde på skiftende tider og nogle weekender.",
      "You can work at varying times and on some weekends.",
    ),
    text("Du kan læse etiketter, datoer og vagtplan på dansk.", "You can read labels, dates and the rota in Danish."),
    text(
      "Du er fyldt 18 år, når du skal godkende salg af alkohol og tobak.",
      "You are at least 18 when you are to approve sales of alcohol and tobacco.",
    ),
  ],
  competences: [
    {
      key: "varepaafyldning",
      group: "trade",
      name: text("Fylder varer op efter dato og plan", "Stocks goods by date and plan"),
      level: "independently",
    },
    {
      key: "kassebetjening",
      group: "trade",
      name: text("Betjener kassen, også ved retur og bon", "Works the till, returns and receipts included"),
      level: "independently",
    },
    {
      key: "pris-og-dato",
      group: "trade",
      name: text("Kontrollerer priser og datoer", "Checks prices and dates"),
      level: "independently",
    },
    {
      key: "handterminal",
      group: "general",
      name: text("Bruger håndterminal og digital vagtplan", "Uses a handheld terminal and a digital rota"),
      level: "independently",
    },
    {
      key: "hovedregning",
      group: "general",
      name: text("Regner med priser, vægt og byttepenge", "Calculates prices, weight and change"),
      level: "independently",
    },
    {
      key: "kundekontakt",
      group: "personal-social",
      name: text("Tager kontakt til kunder og bevarer roen", "Approaches customers and stays calm"),
      level: "independently",
    },
    {
      key: "dansk-med-kunder",
      group: "danish",
      name: text("Forstår og besvarer kunders spørgsmål", "Understands and answers customers' questions"),
      level: "independently",
    },
    {
      key: "laese-butikkens-tekster",
      group: "danish",
      name: text("Læser etiketter, skilte og korte beskeder", "Reads labels, signs and short messages"),
      level: "independently",
    },
    {
      key: "vagtplan-og-aftaler",
      group: "workplace-culture",
      name: text("Holder vagtplanen og melder afbud i tide", "Keeps to the rota and gives notice in time"),
      level: "independently",
    },
    {
      key: "laere-nye-varegrupper",
      group: "motivation",
      name: text("Beder om at lære en ny varegruppe", "Asks to learn a new product group"),
      level: "with-help",
    },
  ],
  steps: [
    {
      kind: "trial",
      title: text("Prøveperiode i butikken", "Trial period in the shop"),
      weeks: 3,
      hours: [
        { fromWeek: 1, hoursPerWeek: 20 },
        { fromWeek: 3, hoursPerWeek: 25 },
      ],
      purpose: text(
        "Du prøver arbejdet på gulvet og møder kolleger og kunder. Butikken ser, hvordan du griber opgaverne an.",
        "You try the work on the shop floor and meet colleagues and customers. The shop sees how you go about the tasks.",
      ),
      why: text(
        "Tre uger er nok til, at begge parter ved, om butik er det rigtige. Er svaret ja, afklarer vi, hvad du allerede kan.",
        "Three weeks are enough for both sides to know whether retail is right. If so, we clarify what you can do already.",
      ),
      does: {
        employer: [
          text(
            "Udlever arbejdstøj, nøglekort og vagtplan den første dag.",
            "Hand out work clothes, key card and rota on the first day.",
          ),
          text(
            "Lad den nye kollega prøve mindst to afdelinger.",
            "Let the new colleague try at least two departments.",
          ),
        ],
        mentor: [
          text("Vis rundt, og gå med på de første vagter.", "Show the shop, and walk along on the first shifts."),
          text("Tag ti minutters snak efter hver uge.", "Have a ten-minute talk after each week."),
        ],
        citizen: [
          text("Mød til tiden, og spørg, når noget er uklart.", "Be on time, and ask when something is unclear."),
          text(
            "Sig til konsulenten, hvilke opgaver du helst vil have.",
            "Tell the consultant which tasks you like best.",
          ),
        ],
        municipality: [
          text(
            "Ring til butik og borger inden for den første uge.",
            "Call the shop and the citizen within the first week.",
          ),
          text(
            "Hold evaluering i butikken i uge 2, og aftal næste trin.",
            "Hold the evaluation in the shop in week 2, and agree the next step.",
          ),
        ],
      },
    },
    {
      kind: "clarification",
      title: text("Kompetenceafklaring på gulvet", "Competence clarification on the shop floor"),
      weeks: 4,
      hours: [
        { fromWeek: 1, hoursPerWeek: 25 },
        { fromWeek: 3, hoursPerWeek: 30 },
      ],
      purpose: text(
        "Du arbejder i varemodtagelse, på gulvet og ved kassen. Det, du kan, bliver skrevet på dit kompetencekort med eksempler.",
        "You work in goods reception, on the floor and at the till. What you can do goes on your competence card with examples.",
      ),
      why: text(
        "Kortet viser, hvad du kan, og hvad der mangler. Kun det, der mangler, bliver til kurser på næste trin.",
        "The card shows what you can do and what is missing. Only what is missing becomes courses in the next step.",
      ),
      does: {
        employer: [
          text("Giv opgaver i alle tre områder efter en plan.", "Give tasks in all three areas by a plan."),
          text(
            "Bidrag med konkrete eksempler til kompetencekortet.",
            "Contribute concrete examples to the competence card.",
          ),
        ],
        mentor: [
          text("Se på arbejdet, og notér ét eksempel om ugen.", "Watch the work, and note one example a week."),
          text(
            "Udfyld kompetencekortet sammen med den nye kollega.",
            "Fill in the competence card together with the new colleague.",
          ),
        ],
        citizen: [
          text("Prøv alle opgaver på listen mindst én gang.", "Try every task on the list at least once."),
          text("Skriv din egen kommentar på kortet.", "Write your own comment on the card."),
        ],
        municipality: [
          text(
            "Gennemgå kortet med alle parter i den sidste uge.",
            "Go through the card with all parties in the last week.",
          ),
          text(
            "Foreslå kurser, som lukker et navngivet hul på kortet.",
            "Propose courses that close a named gap on the card.",
          ),
        ],
      },
    },
    {
      kind: "training",
      title: text("Kurser og træning ved kassen", "Courses and practice at the till"),
      weeks: 4,
      hours: [{ fromWeek: 1, hoursPerWeek: 32 }],
      purpose: text(
        "Du tager korte kurser og øver det lærte i butikken mellem kursusdagene.",
        "You take short courses and practise what you learn in the shop between the course days.",
      ),
      why: text(
        "Kassen og kundesamtalen er det, der skiller en hjælper fra en kollega med egen vagt. Derefter kan du indgå i vagtplanen.",
        "The till and the talk with customers are what separates a helper from a colleague with a shift of their own. After this you can be part of the rota.",
      ),
      does: {
        employer: [
          text("Læg vagter, så kursusdage holdes fri.", "Plan shifts so that course days are kept free."),
          text("Giv tid ved kassen hver dag, der ikke er kursus.", "Give time at the till every day without a course."),
        ],
        mentor: [
          text("Sid med ved kassen på de første ekspeditioner.", "Sit by the till for the first customers."),
          text("Spørg efter hvert kursus: Hvad prøver vi i morgen?", "Ask after each course: what do we try tomorrow?"),
        ],
        citizen: [
          text(
            "Deltag i alle kursusdage, og tag beviset med til butikken.",
            "Attend every course day, and bring the certificate to the shop.",
          ),
          text(
            "Øv butikkens ord og de faste sætninger ved kassen.",
            "Practise the words of the shop and the set phrases at the till.",
          ),
        ],
        municipality: [
          text("Bestil kurserne, og send datoerne til butikken.", "Book the courses, and send the dates to the shop."),
          text(
            "Aftal næste trin senest ti arbejdsdage før slut.",
            "Agree the next step at least ten working days before the end.",
          ),
        ],
      },
    },
    {
      kind: "wage-subsidy",
      title: text("Ansat med løntilskud", "Employed with a wage subsidy"),
      weeks: 13,
      hours: [{ fromWeek: 1, hoursPerWeek: 32 }],
      purpose: text(
        "Du er ansat i butikken med løn og har dine egne vagter. Butikken bruger tiden på at lære dig det sidste.",
        "You are employed in the shop, with pay and shifts of your own. The shop uses the time to teach you the rest.",
      ),
      why: text(
        "Perioden gør dig hurtig og sikker nok til en ordinær stilling. Kommunen afgør særskilt, om der kan gives tilskud; ellers går I direkte til ansættelse.",
        "The period makes you quick and sure enough for an ordinary job. The municipality decides separately whether a subsidy can be granted; otherwise you go straight to employment.",
      ),
      does: {
        employer: [
          text(
            "Søg i god tid, og vent med start, til kommunen har sagt ja.",
            "Apply in good time, and do not start until the municipality has said yes.",
          ),
          text("Giv ansvar for en fast varegruppe fra uge 5.", "Give responsibility for a product group from week 5."),
          text(
            "Sig senest 20 arbejdsdage før slut, om jobbet fortsætter.",
            "Say at least 20 working days before the end whether the job continues.",
          ),
        ],
        mentor: [
          text(
            "Følg op hver uge, og træk dig gradvist tilbage.",
            "Follow up every week, and step back little by little.",
          ),
          text(
            "Øv svære situationer: klager, retur og travle timer.",
            "Practise hard situations: complaints, returns and busy hours.",
          ),
        ],
        citizen: [
          text("Tag dine egne vagter, også aften og weekend.", "Work your own shifts, evenings and weekends too."),
          text("Bed om en ny opgave, når du kan den gamle.", "Ask for a new task when you master the old one."),
        ],
        municipality: [
          text("Afgør ansøgningen, og giv et begrundet svar.", "Decide the application, and give a reasoned answer."),
          text("Hold møde i butikken midt i perioden.", "Hold a meeting in the shop halfway."),
        ],
      },
    },
    {
      kind: "employment",
      title: text("Fast ansat i butikken", "Permanently employed in the shop"),
      weeks: 52,
      hours: [{ fromWeek: 1, hoursPerWeek: 32 }],
      purpose: text(
        "Du er ordinært ansat på overenskomst eller tilsvarende vilkår, uden tilskud.",
        "You are in ordinary employment on collective or similar terms, without a subsidy.",
      ),
      why: text(
        "Det er målet med pakken. Vi følger op i et år, for det første år afgør ofte, om et job bliver varigt.",
        "This is the aim of the package. We follow up for a year, because the first year often decides whether a job lasts.",
      ),
      does: {
        employer: [
          text("Giv en skriftlig kontrakt og en fast vagtplan.", "Give a written contract and a steady rota."),
          text(
            "Hold samtale efter en måned og efter tre måneder.",
            "Hold a talk after one month and after three months.",
          ),
        ],
        mentor: [
          text(
            "Vær den, man kan spørge, også når ordningen er slut.",
            "Be the one to ask, also when the scheme has ended.",
          ),
          text("Deltag i samtalen efter tre måneder.", "Take part in the talk after three months."),
        ],
        citizen: [
          text(
            "Pas dit job, og sig til, hvis vagterne ikke fungerer.",
            "Do your job, and speak up if the shifts do not work.",
          ),
          text(
            "Tal med din leder om kurser eller elevplads.",
            "Talk with your manager about courses or an apprenticeship.",
          ),
        ],
        municipality: [
          text(
            "Spørg efter 26 og 52 uger, om ansættelsen består.",
            "Ask after 26 and 52 weeks whether the job still stands.",
          ),
          text(
            "Svar inden for to arbejdsdage, hvis nogen beder om hjælp.",
            "Answer within two working days if anyone asks for help.",
          ),
        ],
      },
    },
  ],
  training: [
    {
      key: "kasse-og-betaling",
      title: text("AMU-kursus: Kassebetjening og betaling i butik", "Vocational course: tills and payment in shops"),
      days: 3,
      closes: ["kassebetjening", "hovedregning"],
    },
    {
      key: "kundeservice",
      title: text("AMU-kursus: Kundeservice i detailhandlen", "Vocational course: customer service in retail"),
      days: 3,
      closes: ["kundekontakt", "dansk-med-kunder"],
    },
    {
      key: "vareflow-og-svind",
      title: text(
        "AMU-kursus: Varehåndtering, datoer og mindre svind",
        "Vocational course: goods, dates and less waste",
      ),
      days: 2,
      closes: ["varepaafyldning", "pris-og-dato", "handterminal"],
    },
  ],
  mentoring: {
    weeks: 24,
    hoursPerWeek: 1.5,
    goal: text(
      "At den nye kollega kan tage en hel vagt alene og ved, hvem man spørger.",
      "That the new colleague can take a whole shift alone and knows whom to ask.",
    ),
    tasks: [
      text(
        "Introducere til butikken, kollegerne og de uskrevne regler",
        "Introduce the shop, the colleagues and the unwritten rules",
      ),
      text(
        "Træne kundesamtaler og faste vendinger ved kassen",
        "Practise talks with customers and set phrases at the till",
      ),
      text(
        "Give ugentlig tilbagemelding på én ting, der lykkedes, og én at øve",
        "Give weekly feedback on one thing that went well and one to practise",
      ),
    ],
  },
  employerGets: [
    text("En prøveperiode på tre uger, før I lægger jer fast", "A trial period of three weeks before you commit"),
    text(
      "Et kompetencekort, der viser, hvad kandidaten kan i jeres butik",
      "A competence card that shows what the candidate can do in your shop",
    ),
    text("Kurser valgt efter det, der mangler", "Courses chosen by what is missing"),
    text(
      "Én fast konsulent i kommunen gennem hele forløbet",
      "One and the same consultant in the municipality throughout",
    ),
    text(
      "Hjælp til at søge løntilskud og mentorstøtte; kommunen afgør hver ansøgning for sig",
      "Help in applying for wage subsidy and mentor support; the municipality decides each application separately",
    ),
  ],
  employerGives: [
    text("En navngiven mentor med halvanden time om ugen", "A named mentor with an hour and a half a week"),
    text("Opgaver i varemodtagelse, på gulvet og ved kassen", "Tasks in goods reception, on the floor and at the till"),
    text(
      "Seriøs overvejelse af varig ordinær ansættelse, når målene på kortet er nået",
      "Serious consideration of lasting ordinary employment when the targets on the card are met",
    ),
    text(
      "Et begrundet svar, hvis det ikke bliver til ansættelse",
      "A reasoned answer if it does not become employment",
    ),
  ],
  haveReady: [
    text("CVR-nummer (8 cifre)", "CVR number (8 digits)"),
    text(
      "P-nummer for den butik, hvor arbejdet foregår (10 cifre)",
      "P-number of the shop where the work takes place (10 digits)",
    ),
    text(
      "Antal ordinært ansatte i butikken, omregnet til fuld tid som gennemsnit af de seneste fire måneder",
      "Ordinary staff in the shop in full-time equivalents, average of the last four months",
    ),
    text("Mentorens navn og e-mail", "The mentor's name and e-mail"),
    text("Navn og e-mail på medarbejderrepræsentanten", "Name and e-mail of the employee representative"),
    text(
      "Navn på den eller dem, der kan skrive under for virksomheden",
      "Name of the person or persons who can sign for the company",
    ),
    text("Åbningstider og de vagter, I har brug for at dække", "Opening hours and the shifts that you need to cover"),
  ],
  childrenCertificate: false,
  words: [
    word("vare", "product", "Noget, butikken sælger.", "Something the shop sells."),
    word("hylde", "shelf", "Her står varerne ude i butikken.", "Where the goods stand in the shop."),
    word("kasse", "till", "Her betaler kunden.", "Where the customer pays."),
    word(
      "bon",
      "receipt",
      "Papiret, der viser, hvad kunden har købt.",
      "The paper that shows what the customer has bought.",
    ),
    word("byttepenge", "change", "De penge, kunden får tilbage.", "The money the customer gets back."),
    word("stregkode", "barcode", "De sorte streger, som kassen læser.", "The black lines that the till reads."),
    word(
      "håndterminal",
      "handheld terminal",
      "Et lille apparat, der scanner varer og viser priser.",
      "A small device that scans goods and shows prices.",
    ),
    word("tilbud", "special offer", "En lavere pris i en kort periode.", "A lower price for a short time."),
    word(
      "tilbudsavis",
      "offers leaflet",
      "Ugens liste over varer med lavere pris.",
      "The week's list of goods at a lower price.",
    ),
    word(
      "prisskilt",
      "price label",
      "Det lille skilt på hyldekanten med varens pris.",
      "The small label on the shelf edge with the price.",
    ),
    word(
      "hyldeforkant",
      "shelf edge",
      "Kanten af hylden, hvor prisskiltet sidder.",
      "The front of the shelf, where the price label sits.",
    ),
    word(
      "trimning",
      "facing up",
      "At trække varerne frem, så hylden ser fuld ud.",
      "Pulling goods forward so that the shelf looks full.",
    ),
    word("opfyldning", "shelf stocking", "At sætte nye varer på hylderne.", "Putting new goods on the shelves."),
    word(
      "først ind, først ud",
      "first in, first out",
      "De ældste varer sælges før de nye.",
      "The oldest goods are sold before the new ones.",
    ),
    word(
      "bedst før",
      "best before",
      "Efter datoen er varen ofte stadig god.",
      "After this date the product is often still good.",
    ),
    word(
      "sidste anvendelsesdato",
      "use-by date",
      "Efter datoen må varen ikke sælges.",
      "After this date the product must not be sold.",
    ),
    word(
      "svind",
      "shrinkage",
      "Varer, der går tabt: gamle, ødelagte eller stjålne.",
      "Goods that are lost: out of date, broken or stolen.",
    ),
    word(
      "nedskrivning",
      "markdown",
      "At sætte prisen ned, fordi datoen er tæt på.",
      "Lowering the price because the date is near.",
    ),
    word(
      "kolonial",
      "dry goods",
      "Tørre varer som mel, kaffe og konserves.",
      "Dry goods such as flour, coffee and tins.",
    ),
    word(
      "køl",
      "chilled section",
      "Skabe og diske, hvor varerne holdes kolde.",
      "Cabinets and counters where goods are kept cold.",
    ),
    word(
      "frost",
      "frozen section",
      "Her ligger varer ved minus 18 grader eller koldere.",
      "Where goods are kept at minus 18 degrees or colder.",
    ),
    word(
      "frugt og grønt",
      "fruit and vegetables",
      "Afdelingen med friske planter at spise.",
      "The department with fresh produce.",
    ),
    word(
      "rullebur",
      "roll cage",
      "Et bur på hjul til at flytte mange varer.",
      "A cage on wheels for moving many goods.",
    ),
    word(
      "palleløfter",
      "pallet truck",
      "En vogn, der løfter og kører en palle.",
      "A truck that lifts and moves a pallet.",
    ),
    word(
      "varemodtagelse",
      "goods reception",
      "Stedet, hvor nye varer kommer ind og bliver talt.",
      "The place where new goods come in and are counted.",
    ),
    word(
      "pant",
      "bottle deposit",
      "Penge, kunden får tilbage for tomme flasker og dåser.",
      "Money the customer gets back for empty bottles and cans.",
    ),
    word(
      "reklamation",
      "complaint about goods",
      "Kunden kommer tilbage, fordi varen har en fejl.",
      "The customer comes back because the product has a fault.",
    ),
    word("selvscanning", "self-checkout", "Kunden scanner og betaler selv.", "The customer scans and pays alone."),
    word("vagtplan", "rota", "Planen over, hvem der arbejder hvornår.", "The plan of who works when."),
    word(
      "kasseopgørelse",
      "cashing up",
      "At tælle pengene i kassen, når vagten er slut.",
      "Counting the money in the till at the end of the shift.",
    ),
  ],
};
