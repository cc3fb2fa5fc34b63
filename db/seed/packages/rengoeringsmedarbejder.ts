import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";

export const rengoeringsmedarbejder: JobPackageContent = {
  slug: "rengoeringsmedarbejder",
  title: { da: "Rengøringsmedarbejder", en: "Cleaner" },
  industry: "cleaning",
  ownerships: ["private", "public"],
  summary: {
    da: "Otte uger med prøvetid, afklaring og kurser, og ved behov en periode med løntilskud, før et fast job med daglig rengøring af kontorer og institutioner.",
    en: "Eight weeks of trial, clarification and courses and, where needed, a period with a wage subsidy before a steady job in the daily cleaning of offices and institutions.",
  },
  job: {
    da: "Rengøringsmedarbejderen holder kontorer, trapper, toiletter og mødelokaler rene efter en fast plan. Arbejdet ligger ofte tidligt om morgenen eller sidst på dagen, og meget af tiden arbejder man selv på sit eget område. Kunden eller brugerne af huset ser resultatet hver dag, så både omhu og venlighed betyder noget.",
    en: "The cleaner keeps offices, stairs, toilets and meeting rooms clean according to a fixed plan. The work is often early in the morning or late in the day, and much of the time you work on your own in your own area. The customer or the people who use the building see the result every day, so both care and friendliness count.",
  },
  tasks: [
    {
      da: "Gøre kontorer, gange og mødelokaler rene efter rengøringsplanen",
      en: "Clean offices, corridors and meeting rooms according to the cleaning plan",
    },
    {
      da: "Gøre toiletter og håndvaske rene, så smitte ikke føres videre",
      en: "Clean toilets and washbasins so that germs are not carried on",
    },
    {
      da: "Tømme affald, sortere det og fylde sæbe og papir op",
      en: "Empty and sort waste, and refill soap and paper",
    },
    {
      da: "Dosere rengøringsmidler efter brugsanvisningen",
      en: "Measure out cleaning agents according to the instructions",
    },
    {
      da: "Køre gulvvaskemaskinen på gange og i kantinen",
      en: "Run the scrubber dryer in corridors and the canteen",
    },
    {
      da: "Gøre rengøringsvognen klar og vaske klude og mopper",
      en: "Prepare the cleaning trolley and wash cloths and mops",
    },
    {
      da: "Melde fejl og skader, for eksempel en dryppende vandhane",
      en: "Report faults and damage, such as a dripping tap",
    },
  ],
  requirements: [
    {
      da: "Kan møde mellem klokken 5 og 7 eller arbejde om aftenen",
      en: "Can start between 5 and 7 in the morning, or work in the evening",
    },
    {
      da: "Kan forstå korte beskeder på dansk og følge en plan med billeder og enkle ord",
      en: "Can understand short messages in Danish and follow a plan made of pictures and simple words",
    },
    {
      da: "Vil være på benene det meste af dagen og arbejde i et jævnt tempo",
      en: "Is willing to be on their feet for most of the day and work at a steady pace",
    },
    {
      da: "Passer på nøgler, koder og det, man ser og hører hos kunden",
      en: "Takes care of keys and codes, and of what is seen and heard at the customer’s",
    },
    {
      da: "Kan selv komme frem til adresser, hvor bussen ikke altid kører så tidligt",
      en: "Can get to addresses where the bus does not always run that early",
    },
  ],
  competences: [
    {
      key: "daglig-rengoering",
      group: "trade",
      name: { da: "Gøre et område rent efter plan", en: "Clean an area according to plan" },
      level: "independently",
    },
    {
      key: "hygiejne",
      group: "trade",
      name: { da: "Arbejde hygiejnisk og bruge farvekoder", en: "Work hygienically and use colour codes" },
      level: "independently",
    },
    {
      key: "midler-og-maskiner",
      group: "trade",
      name: {
        da: "Vælge og dosere midler og bruge maskiner",
        en: "Choose and measure out cleaning agents and use machines",
      },
      level: "independently",
    },
    {
      key: "gode-arbejdsstillinger",
      group: "general",
      name: { da: "Bruge gode arbejdsstillinger", en: "Use good working postures" },
      level: "independently",
    },
    {
      key: "planlaegge-tid",
      group: "general",
      name: { da: "Fordele tiden mellem lokalerne", en: "Divide the time between the rooms" },
      level: "independently",
    },
    {
      key: "arbejde-alene",
      group: "personal-social",
      name: { da: "Arbejde alene og holde kvaliteten", en: "Work alone and keep up the quality" },
      level: "independently",
    },
    {
      key: "forstaa-instruktion",
      group: "danish",
      name: { da: "Forstå en instruktion og spørge igen", en: "Understand an instruction and ask again" },
      level: "independently",
    },
    {
      key: "laese-etiketter",
      group: "danish",
      name: { da: "Læse etiketter og rengøringsplan", en: "Read labels and the cleaning plan" },
      level: "with-help",
    },
    {
      key: "moede-og-melde-fra",
      group: "workplace-culture",
      name: {
        da: "Møde til tiden og ringe, hvis noget kommer i vejen",
        en: "Arrive on time and call if something comes up",
      },
      level: "independently",
    },
    {
      key: "laere-nye-metoder",
      group: "motivation",
      name: { da: "Have lyst til at prøve nye metoder", en: "Be keen to try new methods" },
      level: "with-help",
    },
  ],
  steps: [
    {
      kind: "trial",
      title: { da: "Prøveperiode på et fast område", en: "Trial in a fixed area" },
      weeks: 2,
      hours: [
        { fromWeek: 1, hoursPerWeek: 20 },
        { fromWeek: 2, hoursPerWeek: 25 },
      ],
      purpose: {
        da: "Borgeren følger mentoren på ruten og prøver de daglige opgaver på ét område. Begge parter finder ud af, om job og arbejdstider passer.",
        en: "The citizen follows the mentor on the round and tries the daily tasks in one area. Both sides find out whether the job and the hours suit them.",
      },
      why: {
        da: "To uger er nok til at mærke de tidlige morgener og det selvstændige arbejde. Siger begge ja, viser afklaringen bagefter, hvad der mangler for at kunne passe et område alene.",
        en: "Two weeks are enough to get a feel for the early mornings and the independent work. If both say yes, the clarification that follows shows what is missing before an area can be looked after alone.",
      },
      does: {
        employer: [
          {
            da: "Vis bygningen, nøglerne og nødudgangene den første dag.",
            en: "Show the building, the keys and the emergency exits on the first day.",
          },
          { da: "Udlever arbejdstøj og sko, der passer.", en: "Hand out work clothes and shoes that fit." },
        ],
        mentor: [
          {
            da: "Gå ruten sammen med borgeren de første fem dage.",
            en: "Do the round together with the citizen for the first five days.",
          },
          {
            da: "Vis én ting ad gangen, og lad borgeren gøre den efter.",
            en: "Show one thing at a time and let the citizen repeat it.",
          },
        ],
        citizen: [
          {
            da: "Prøv rejsetiden til den første vagt i forvejen.",
            en: "Try out the journey to the first shift beforehand.",
          },
          { da: "Spørg, når en besked ikke er klar.", en: "Ask when a message is not clear." },
          { da: "Sig ærligt, om jobbet er noget for dig.", en: "Say honestly whether the job is for you." },
        ],
        municipality: [
          {
            da: "Ring til borger og mentor i slutningen af den første uge.",
            en: "Call the citizen and the mentor at the end of the first week.",
          },
          {
            da: "Hold et møde om næste trin, før prøveperioden slutter.",
            en: "Hold a meeting about the next step before the trial ends.",
          },
        ],
      },
    },
    {
      kind: "clarification",
      title: { da: "Kompetenceafklaring", en: "Competence clarification" },
      weeks: 3,
      hours: [
        { fromWeek: 1, hoursPerWeek: 25 },
        { fromWeek: 3, hoursPerWeek: 30 },
      ],
      purpose: {
        da: "Borgeren prøver flere slags lokaler: kontor, toilet, trappe og kantine. Mentor og borger udfylder kompetencekortet med ét konkret eksempel til hvert punkt.",
        en: "The citizen tries several kinds of room: office, toilet, stairs and canteen. Mentor and citizen fill in the competence card with one concrete example for each item.",
      },
      why: {
        da: "Kortet viser, hvad borgeren allerede kan gøre alene, og hvor der er huller. Kun de huller, kortet viser, bliver til kurser i næste trin.",
        en: "The card shows what the citizen can already do alone and where the gaps are. Only the gaps that the card shows become courses in the next step.",
      },
      does: {
        employer: [
          {
            da: "Giv borgeren opgaver på mindst to forskellige områder.",
            en: "Give the citizen tasks in at least two different areas.",
          },
          { da: "Deltag i samtalen om kompetencekortet.", en: "Take part in the talk about the competence card." },
        ],
        mentor: [
          {
            da: "Se på kvaliteten sammen med borgeren én gang om ugen.",
            en: "Look at the quality together with the citizen once a week.",
          },
          { da: "Skriv et eksempel til hvert punkt på kortet.", en: "Write an example for each item on the card." },
        ],
        citizen: [
          { da: "Fortæl, hvad du har gjort rent før og hvor.", en: "Say what you have cleaned before, and where." },
          {
            da: "Sæt selv kryds på kortet, før I taler om det.",
            en: "Tick the card yourself before you talk about it.",
          },
        ],
        municipality: [
          { da: "Sammenlign kortet med kravene i pakken.", en: "Compare the card with what the package requires." },
          {
            da: "Foreslå kurser, der lukker hullerne, og ingen andre.",
            en: "Propose courses that close the gaps, and no others.",
          },
        ],
      },
    },
    {
      kind: "training",
      title: { da: "Opkvalificering i rengøring", en: "Training in cleaning" },
      weeks: 3,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: {
        da: "Borgeren går på korte kurser i rengøring, hygiejne og gode arbejdsstillinger. Dage uden kursus bruges på arbejdspladsen.",
        en: "The citizen attends short courses in cleaning, hygiene and good working postures. Days without a course are spent at the workplace.",
      },
      why: {
        da: "Kurserne giver beviser, som gælder hos alle arbejdsgivere i branchen. Med dem kan borgeren få ansvar for sit eget område.",
        en: "The courses give certificates that count with every employer in the trade. With them the citizen can be given responsibility for an area.",
      },
      does: {
        employer: [
          {
            da: "Læg vagtplanen, så der er plads til kursusdagene.",
            en: "Plan the rota so that there is room for the course days.",
          },
          {
            da: "Lad borgeren bruge det lærte allerede ugen efter.",
            en: "Let the citizen use what was learned the very next week.",
          },
        ],
        mentor: [
          { da: "Spørg efter hvert kursus, hvad der var nyt.", en: "Ask after each course what was new." },
          {
            da: "Øv de nye metoder sammen på jeres eget område.",
            en: "Practise the new methods together in your own area.",
          },
        ],
        citizen: [
          { da: "Mød op alle kursusdage.", en: "Attend every course day." },
          { da: "Tag dine kursusbeviser med til mentoren.", en: "Bring your course certificates to the mentor." },
        ],
        municipality: [
          {
            da: "Afklar betaling og tilmelding, før kurserne begynder.",
            en: "Settle payment and enrolment before the courses begin.",
          },
          {
            da: "Aftal med arbejdsgiveren, hvad der sker efter sidste kursus.",
            en: "Agree with the employer on what happens after the last course.",
          },
        ],
      },
    },
    {
      kind: "wage-subsidy",
      title: { da: "Løntilskud med eget område", en: "Wage subsidy with an area of one’s own" },
      weeks: 13,
      hours: [
        { fromWeek: 1, hoursPerWeek: 30 },
        { fromWeek: 5, hoursPerWeek: 37 },
      ],
      purpose: {
        da: "Borgeren er ansat og overtager et område lidt efter lidt, indtil tempo og kvalitet svarer til kollegernes.",
        en: "The citizen is employed and takes over an area little by little until pace and quality match those of the colleagues.",
      },
      why: {
        da: "Trinnet bruges kun, når tempoet stadig skal op. Det er en oplæring til en bestemt ledig stilling og springes over, hvis borgeren kan ansættes med det samme.",
        en: "This step is used only when the pace still has to come up. It is a training period for one particular vacancy and is skipped if the citizen can be hired at once.",
      },
      does: {
        employer: [
          {
            da: "Søg i god tid; intet begynder, før kommunen har afgjort sagen.",
            en: "Apply in good time; nothing begins before the municipality has decided.",
          },
          {
            da: "Sig midtvejs, hvad der mangler før en fast stilling.",
            en: "Say midway what is missing before a permanent position.",
          },
        ],
        mentor: [
          {
            da: "Træk dig lidt efter lidt tilbage fra den daglige rute.",
            en: "Gradually step back from the daily round.",
          },
          { da: "Gennemgå området sammen hver anden uge.", en: "Inspect the area together every other week." },
        ],
        citizen: [
          { da: "Tag ansvar for dit eget område.", en: "Take responsibility for your own area." },
          { da: "Sig til, hvis tiden ikke slår til.", en: "Say so if there is not enough time." },
        ],
        municipality: [
          {
            da: "Afgør ansøgningen for sig; pakken lover intet tilskud.",
            en: "Decide on the application separately; the package promises no subsidy.",
          },
          {
            da: "Følg op midtvejs og fire uger før afslutningen.",
            en: "Follow up midway and four weeks before the end.",
          },
        ],
      },
    },
    {
      kind: "employment",
      title: { da: "Ordinær ansættelse", en: "Ordinary employment" },
      weeks: 52,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: {
        da: "Borgeren er ansat på almindelige vilkår og har sit eget område. Der følges op i et år.",
        en: "The citizen is employed on ordinary terms and has an area of their own. There is follow-up for one year.",
      },
      why: {
        da: "Et fast job er hele målet. Opfølgningen fanger små problemer, før de koster stillingen, og åbner for ansvar for et hold eller flere kunder.",
        en: "A steady job is the whole aim. The follow-up catches small problems before they cost the position, and opens the way to responsibility for a team or more customers.",
      },
      does: {
        employer: [
          { da: "Giv en skriftlig kontrakt på almindelige vilkår.", en: "Give a written contract on ordinary terms." },
          {
            da: "Tal om flere timer eller nye opgaver efter tre måneder.",
            en: "Talk about more hours or new tasks after three months.",
          },
        ],
        mentor: [
          {
            da: "Hold en kort samtale efter én og tre måneder.",
            en: "Hold a short talk after one month and after three.",
          },
          { da: "Vær den, man kan ringe til, når noget er nyt.", en: "Be the person to call when something is new." },
        ],
        citizen: [
          { da: "Pas dit område, og meld fejl samme dag.", en: "Look after your area and report faults the same day." },
          { da: "Sig, hvad du gerne vil lære som det næste.", en: "Say what you would like to learn next." },
        ],
        municipality: [
          { da: "Spørg efter 26 og 52 uger, hvordan det går.", en: "Ask after 26 and 52 weeks how things are going." },
          { da: "Vær til at få fat på, hvis noget går skævt.", en: "Be easy to reach if something goes wrong." },
        ],
      },
    },
  ],
  training: [
    {
      key: "daglig-erhvervsrengoering",
      title: { da: "Daglig erhvervsrengøring", en: "Daily commercial cleaning" },
      days: 5,
      closes: ["daglig-rengoering", "midler-og-maskiner", "planlaegge-tid"],
    },
    {
      key: "rengoeringshygiejne",
      title: { da: "Rengøringshygiejne", en: "Cleaning hygiene" },
      days: 5,
      closes: ["hygiejne", "laese-etiketter"],
    },
    {
      key: "ergonomi-i-rengoering",
      title: { da: "Ergonomi i rengøringsarbejdet", en: "Ergonomics in cleaning work" },
      days: 2,
      closes: ["gode-arbejdsstillinger"],
    },
  ],
  mentoring: {
    weeks: 20,
    hoursPerWeek: 2,
    goal: {
      da: "Borgeren passer sit eget område alene, i fuldt tempo og uden klager over kvaliteten.",
      en: "The citizen looks after an area alone, at full pace and without complaints about quality.",
    },
    tasks: [
      {
        da: "Vise metoderne på området og rette dem roligt",
        en: "Demonstrate the methods on site and correct them calmly",
      },
      { da: "Øve ti af fagets ord om ugen i praksis", en: "Practise ten of the words of the trade each week, in use" },
      { da: "Præsentere borgeren for kunden og for holdet", en: "Introduce the citizen to the customer and the team" },
      { da: "Gennemgå kvaliteten sammen hver anden uge", en: "Go through the quality together every other week" },
    ],
  },
  employerGets: [
    {
      da: "En kandidat, som konsulenten har talt med om arbejdstider og opgaver",
      en: "A candidate with whom the consultant has discussed hours and tasks",
    },
    { da: "To ugers prøvetid, før nogen beslutter noget", en: "A two-week trial before anybody decides anything" },
    {
      da: "Et kompetencekort, der viser, hvad personen kan i praksis",
      en: "A competence card that shows what the person can do in practice",
    },
    {
      da: "Kurser, der svarer til jeres eget behov og er knyttet til kortet",
      en: "Courses that meet your own needs and are tied to the card",
    },
    {
      da: "Én fast konsulent i kommunen, også efter ansættelsen",
      en: "One fixed consultant at the municipality, also after the hiring",
    },
  ],
  employerGives: [
    {
      da: "Alvorlig overvejelse af varig, ordinær ansættelse, når forløbet er gennemført",
      en: "Serious consideration of lasting ordinary employment when the course is completed",
    },
    { da: "En mentor med to timer om ugen til opgaven", en: "A mentor with two hours a week for the task" },
    {
      da: "En ordentlig introduktion til bygning, midler og sikkerhed",
      en: "A proper introduction to the building, the agents and safety",
    },
    {
      da: "Et ærligt svar før hvert trin slutter, også når svaret er nej",
      en: "An honest answer before each step ends, also when the answer is no",
    },
  ],
  haveReady: [
    { da: "CVR-nummer (8 cifre)", en: "CVR number (8 digits)" },
    {
      da: "P-nummer på den adresse, vagten hører under (10 cifre)",
      en: "P-number of the address that the shift belongs to (10 digits)",
    },
    {
      da: "Antal ansatte i fuldtidsstillinger, gennemsnit af de sidste fire måneder",
      en: "Staff in full-time equivalents, average of the last four months",
    },
    { da: "Mentorens navn, telefonnummer og e-mail", en: "The mentor’s name, phone number and e-mail" },
    {
      da: "Navn på medarbejderrepræsentanten, hvis der er mere end én ansat",
      en: "Name of the employee representative, if there is more than one employee",
    },
    { da: "Adresser og klokkeslæt for den vagt, I tænker på", en: "Addresses and times of the shift you have in mind" },
    {
      da: "EAN-nummer (GLN), hvis I er en offentlig arbejdsplads",
      en: "EAN number (GLN), if you are a public workplace",
    },
  ],
  childrenCertificate: false,
  words: [
    {
      da: "moppe",
      en: "mop",
      explanation: {
        da: "Skaft med en klud af mikrofiber til at vaske gulv",
        en: "A handle with a microfibre cloth for washing floors",
      },
    },
    {
      da: "klud",
      en: "cloth",
      explanation: { da: "Stykke stof til at tørre overflader af med", en: "A piece of fabric for wiping surfaces" },
    },
    {
      da: "mikrofiber",
      en: "microfibre",
      explanation: {
        da: "Meget fint stof, der tager snavs med kun lidt vand",
        en: "A very fine fabric that picks up dirt with only a little water",
      },
    },
    {
      da: "rengøringsvogn",
      en: "cleaning trolley",
      explanation: {
        da: "Vogn på hjul med klude, midler og affaldspose",
        en: "A trolley on wheels with cloths, cleaning agents and a waste bag",
      },
    },
    {
      da: "spand",
      en: "bucket",
      explanation: { da: "Åben beholder med hank til vand", en: "An open container with a handle, for water" },
    },
    {
      da: "støvsuger",
      en: "vacuum cleaner",
      explanation: { da: "Maskine, der suger støv og smuds op", en: "A machine that sucks up dust and dirt" },
    },
    {
      da: "gulvvaskemaskine",
      en: "scrubber dryer",
      explanation: {
        da: "Maskine, der vasker gulvet og suger vandet op igen",
        en: "A machine that washes the floor and sucks the water up again",
      },
    },
    {
      da: "rengøringsmiddel",
      en: "cleaning agent",
      explanation: {
        da: "Stof, der løser snavs, når det blandes med vand",
        en: "A substance that loosens dirt when mixed with water",
      },
    },
    {
      da: "dosere",
      en: "measure out",
      explanation: {
        da: "At bruge den rigtige mængde, hverken mere eller mindre",
        en: "To use the right amount, neither more nor less",
      },
    },
    {
      da: "kalkfjerner",
      en: "descaler",
      explanation: {
        da: "Surt middel mod hvide pletter fra vand",
        en: "An acidic agent against white marks left by water",
      },
    },
    {
      da: "sæbe",
      en: "soap",
      explanation: { da: "Middel til at vaske hænder eller gulve med", en: "An agent for washing hands or floors" },
    },
    {
      da: "faresymbol",
      en: "hazard symbol",
      explanation: {
        da: "Rødt mærke på flasken, der viser, at stoffet kan skade",
        en: "A red mark on the bottle showing that the substance can do harm",
      },
    },
    {
      da: "handsker",
      en: "gloves",
      explanation: {
        da: "Beskytter hænderne mod vand og midler",
        en: "Protect the hands against water and cleaning agents",
      },
    },
    {
      da: "farvekode",
      en: "colour code",
      explanation: {
        da: "Hver farve klud hører til sit sted, for eksempel rød til toilettet",
        en: "Each colour of cloth has its place, for example red for the toilet",
      },
    },
    {
      da: "rent og urent",
      en: "clean and unclean",
      explanation: {
        da: "Det rene gøres først, det snavsede sidst",
        en: "What is clean is done first, what is dirty last",
      },
    },
    {
      da: "kontaktpunkt",
      en: "touch point",
      explanation: {
        da: "Sted, mange rører ved, som et håndtag eller en kontakt",
        en: "A place many people touch, like a handle or a switch",
      },
    },
    {
      da: "dørhåndtag",
      en: "door handle",
      explanation: { da: "Det, man trykker på for at åbne en dør", en: "What you press to open a door" },
    },
    {
      da: "gelænder",
      en: "handrail",
      explanation: { da: "Det, man holder i på en trappe", en: "What you hold on to on a staircase" },
    },
    {
      da: "vindueskarm",
      en: "window sill",
      explanation: {
        da: "Den smalle hylde under vinduet, hvor støvet lægger sig",
        en: "The narrow shelf below the window where dust settles",
      },
    },
    {
      da: "fodpanel",
      en: "skirting board",
      explanation: {
        da: "Listen nederst på væggen, hvor væg og gulv mødes",
        en: "The strip at the foot of the wall, where wall and floor meet",
      },
    },
    {
      da: "håndvask",
      en: "washbasin",
      explanation: {
        da: "Kumme med vandhane, hvor man vasker hænder",
        en: "A basin with a tap, where you wash your hands",
      },
    },
    {
      da: "afløb",
      en: "drain",
      explanation: { da: "Hullet, hvor vandet løber væk", en: "The hole where the water runs away" },
    },
    {
      da: "affaldssortering",
      en: "waste sorting",
      explanation: {
        da: "At lægge papir, plast, mad og restaffald hver for sig",
        en: "Keeping paper, plastic, food and residual waste apart",
      },
    },
    {
      da: "påfyldning",
      en: "refilling",
      explanation: {
        da: "At sætte nyt papir og ny sæbe op, før det slipper op",
        en: "Putting up new paper and soap before they run out",
      },
    },
    {
      da: "rengøringsplan",
      en: "cleaning plan",
      explanation: {
        da: "Liste over lokaler og hvad der skal gøres hvilke dage",
        en: "A list of rooms and what is to be done on which days",
      },
    },
    {
      da: "område",
      en: "area",
      explanation: { da: "De lokaler, du har ansvaret for", en: "The rooms that you are responsible for" },
    },
    {
      da: "hovedrengøring",
      en: "deep cleaning",
      explanation: {
        da: "Grundig rengøring af det, man ikke når hver dag",
        en: "Thorough cleaning of what is not done every day",
      },
    },
    {
      da: "kvalitetskontrol",
      en: "quality check",
      explanation: {
        da: "En gennemgang, hvor man ser, om arbejdet er i orden",
        en: "An inspection to see whether the work is in order",
      },
    },
    {
      da: "nøglekort",
      en: "key card",
      explanation: {
        da: "Kort, der åbner døre og aldrig lånes ud",
        en: "A card that opens doors and is never lent out",
      },
    },
    {
      da: "tilsynsførende",
      en: "supervisor",
      explanation: {
        da: "Den, der leder holdet og ser til kvaliteten",
        en: "The person who leads the team and watches over quality",
      },
    },
  ],
};
