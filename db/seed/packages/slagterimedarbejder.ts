import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";

export const slagterimedarbejder: JobPackageContent = {
  slug: "slagterimedarbejder",
  title: { da: "Slagterimedarbejder", en: "Abattoir worker" },
  industry: "food-production",
  ownerships: ["private"],
  summary: {
    da: "Fra første rundvisning til fast plads på linjen i udskæring og pakning, med trin for kniv, hygiejne og tempo.",
    en: "From the first tour to a steady place on the line in cutting and packing, with steps for knife, hygiene and pace.",
  },
  job: {
    da: "Slagterimedarbejderen skærer, pudser og pakker kød på en linje, hvor alle har deres egen plads. Der er koldt, vådt og støjende, og hygiejnen er streng. Til gengæld er holdene faste, pauserne ligger til tiden, og lønnen følger overenskomsten. Mange begynder i pakkeriet og flytter siden til udskæringen.",
    en: "The abattoir worker cuts, trims and packs meat on a line where everybody has a place. It is cold, wet and noisy, and hygiene is strict. In return, teams are steady, breaks are on time and the wage follows the collective agreement. Many begin in packing and later move to cutting.",
  },
  tasks: [
    {
      da: "Skære og pudse kød efter billede og specifikation",
      en: "Cut and trim meat according to picture and specification",
    },
    { da: "Veje, pakke og mærke varer", en: "Weigh, pack and label products" },
    { da: "Stålsætte og passe på sine egne knive", en: "Steel and look after your own knives" },
    { da: "Måle temperatur og skrive den i skemaet", en: "Measure temperature and enter it in the form" },
    { da: "Lægge kød med fejl til side og kalde på holdlederen", en: "Put faulty meat aside and call the team leader" },
    {
      da: "Gøre sin plads og sit værktøj rent ved skift og fyraften",
      en: "Clean your place and tools at changeover and at the end of the shift",
    },
  ],
  requirements: [
    { da: "Vil arbejde med kød fra gris eller kvæg", en: "Is willing to work with meat from pigs or cattle" },
    {
      da: "Kan arbejde i kulde og i det tempo, som linjen har",
      en: "Can work in the cold and at the pace of the line",
    },
    {
      da: "Følger sikkerhedsregler uden undtagelse, især med kniv",
      en: "Follows safety rules without exception, above all with a knife",
    },
    {
      da: "Kan møde fast klokken 6, eller klokken 14 på aftenholdet",
      en: "Can report regularly at 6 in the morning, or at 2 in the afternoon on the late shift",
    },
    {
      da: "Forstår korte advarsler og beskeder på dansk i støj",
      en: "Understands short warnings and messages in Danish amid noise",
    },
  ],
  competences: [
    {
      key: "knivteknik",
      group: "trade",
      name: { da: "Skære sikkert og ens med kniv", en: "Cut safely and uniformly with a knife" },
      level: "independently",
    },
    {
      key: "foedevarehygiejne",
      group: "trade",
      name: { da: "Overholde hygiejne og egenkontrol", en: "Keep hygiene rules and self-checks" },
      level: "independently",
    },
    {
      key: "pakke-og-maerke",
      group: "trade",
      name: { da: "Veje, pakke og mærke rigtigt", en: "Weigh, pack and label correctly" },
      level: "independently",
    },
    {
      key: "vedligeholde-kniv",
      group: "trade",
      name: { da: "Slibe og stålsætte sin kniv", en: "Sharpen and steel your knife" },
      level: "with-help",
    },
    {
      key: "tal-og-vaegt",
      group: "general",
      name: { da: "Bruge tal, vægt og temperatur", en: "Use numbers, weight and temperature" },
      level: "independently",
    },
    {
      key: "holde-tempo",
      group: "personal-social",
      name: { da: "Holde linjens tempo uden at sjuske", en: "Keep the pace of the line without being careless" },
      level: "independently",
    },
    {
      key: "samarbejde-paa-linjen",
      group: "personal-social",
      name: { da: "Hjælpe naboen på linjen", en: "Help the person next to you on the line" },
      level: "independently",
    },
    {
      key: "forstaa-advarsler",
      group: "danish",
      name: { da: "Forstå advarsler og korte beskeder", en: "Understand warnings and short messages" },
      level: "independently",
    },
    {
      key: "sikkerhedskultur",
      group: "workplace-culture",
      name: { da: "Bruge værnemidler og melde nærved-uheld", en: "Use protective equipment and report near misses" },
      level: "independently",
    },
    {
      key: "laere-flere-pladser",
      group: "motivation",
      name: { da: "Have lyst til at lære flere pladser på linjen", en: "Be keen to learn several places on the line" },
      level: "with-help",
    },
  ],
  steps: [
    {
      kind: "preparation",
      title: { da: "Forberedelse på et hold", en: "Preparation in a group" },
      weeks: 2,
      hours: [
        { fromWeek: 1, hoursPerWeek: 15 },
        { fromWeek: 2, hoursPerWeek: 20 },
      ],
      purpose: {
        da: "En lille gruppe besøger slagteriet, lærer de vigtigste ord og gennemgår sikkerhed og arbejdstider, før nogen står ved linjen.",
        en: "A small group visits the abattoir, learns the most important words and goes through safety and working hours before anybody stands at the line.",
      },
      why: {
        da: "Et slagteri er anderledes end de fleste arbejdspladser, og nogle finder hurtigt ud af, at det ikke er dem. De, der går videre, kommer godt forberedt til prøveperioden.",
        en: "An abattoir is unlike most workplaces, and some soon find that it is not for them. Those who go on come well prepared to the trial.",
      },
      does: {
        employer: [
          { da: "Vis slagteriet fra ankomst til forsendelse.", en: "Show the abattoir from arrival to dispatch." },
          { da: "Sig åbent, hvad der er hårdt ved arbejdet.", en: "Say openly what is hard about the work." },
        ],
        mentor: [
          { da: "Mød gruppen, og svar på spørgsmål.", en: "Meet the group and answer questions." },
          {
            da: "Vis arbejdstøj og værnemidler, og lad alle prøve dem.",
            en: "Show the work clothes and protective equipment and let everybody try them.",
          },
        ],
        citizen: [
          { da: "Vær med alle dage i gruppen.", en: "Take part in the group every day." },
          {
            da: "Find ud af, hvordan du kommer til arbejde klokken 6.",
            en: "Find out how you will get to work at 6 in the morning.",
          },
        ],
        municipality: [
          {
            da: "Hold små grupper, og tag nye ind løbende.",
            en: "Keep the groups small and take in newcomers continuously.",
          },
          {
            da: "Tal med hver enkelt, før prøveperioden begynder.",
            en: "Talk with each person before the trial begins.",
          },
        ],
      },
    },
    {
      kind: "trial",
      title: { da: "Prøveperiode i pakkeriet", en: "Trial in packing" },
      weeks: 4,
      hours: [
        { fromWeek: 1, hoursPerWeek: 25 },
        { fromWeek: 3, hoursPerWeek: 30 },
      ],
      purpose: {
        da: "Borgeren står først i pakkeriet uden kniv og lærer hygiejne, tempo og hold at kende.",
        en: "The citizen first stands in packing, without a knife, and gets to know hygiene, pace and team.",
      },
      why: {
        da: "Kulde, støj og tempo er det, der får folk til at stoppe, og ikke kniven. Går fire uger i pakkeriet godt, er det tid til at se, hvad borgeren kan med kniv.",
        en: "Cold, noise and pace are what make people stop, not the knife. If four weeks in packing go well, it is time to see what the citizen can do with a knife.",
      },
      does: {
        employer: [
          {
            da: "Udlever støvler, kittel, hårnet og høreværn den første dag.",
            en: "Hand out boots, coat, hairnet and hearing protection on the first day.",
          },
          {
            da: "Sæt borgeren på det samme hold hele perioden.",
            en: "Keep the citizen on the same team for the whole period.",
          },
        ],
        mentor: [
          {
            da: "Stå ved siden af borgeren de første tre dage.",
            en: "Stand next to the citizen for the first three days.",
          },
          {
            da: "Vis håndvask og sluse, til det sidder fast.",
            en: "Show hand washing and the hygiene lock until they stick.",
          },
          { da: "Sig med det samme, når noget er farligt.", en: "Say at once when something is dangerous." },
        ],
        citizen: [
          { da: "Brug værnemidler fra første minut.", en: "Use protective equipment from the first minute." },
          { da: "Sig til, hvis du fryser eller ikke kan følge med.", en: "Say so if you are cold or cannot keep up." },
        ],
        municipality: [
          { da: "Besøg pakkeriet i den anden uge.", en: "Visit the packing room in the second week." },
          { da: "Aftal næste trin i uge tre.", en: "Agree on the next step in week three." },
        ],
      },
    },
    {
      kind: "clarification",
      title: { da: "Kompetenceafklaring med kniv", en: "Competence clarification with a knife" },
      weeks: 3,
      hours: [{ fromWeek: 1, hoursPerWeek: 32 }],
      purpose: {
        da: "Borgeren prøver en let plads med kniv på et træningsbord, og det ses, hvad der går alene, og hvad der kræver hjælp.",
        en: "The citizen tries a light place with a knife at a practice table, and it is seen what goes well alone and what needs help.",
      },
      why: {
        da: "Nogle er bedst til at pakke, andre til at skære. Afklaringen viser vejen, og kompetencekortet peger på de kurser, der er brug for.",
        en: "Some are best at packing, others at cutting. The clarification shows the way, and the competence card points to the courses that are needed.",
      },
      does: {
        employer: [
          {
            da: "Stil et træningsbord og en instruktør til rådighed.",
            en: "Provide a practice table and an instructor.",
          },
          {
            da: "Sig, om I helst vil have borgeren i pakning eller udskæring.",
            en: "Say whether you would rather have the citizen in packing or cutting.",
          },
        ],
        mentor: [
          { da: "Giv ét eksempel til hvert punkt på kortet.", en: "Give one example for each item on the card." },
          { da: "Tæl fejl og stykker sammen med borgeren.", en: "Count errors and pieces together with the citizen." },
        ],
        citizen: [
          { da: "Brug kædehandske hver gang.", en: "Wear the chain-mail glove every time." },
          {
            da: "Vælg selv to ting, du vil blive bedre til.",
            en: "Choose two things yourself that you want to get better at.",
          },
        ],
        municipality: [
          { da: "Gennemgå kortet med alle tre.", en: "Go through the card with all three." },
          {
            da: "Bestil kun kurser, der lukker et hul på kortet.",
            en: "Order only courses that close a gap on the card.",
          },
        ],
      },
    },
    {
      kind: "training",
      title: { da: "Opkvalificering på slagteriskole", en: "Training at the butchery school" },
      weeks: 5,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: {
        da: "Borgeren lærer kniv, udskæring og hygiejne på skole, og øver det på linjen mellem kurserne.",
        en: "The citizen learns knife work, cutting and hygiene at school, and practises it on the line between courses.",
      },
      why: {
        da: "En god teknik sparer kræfter og forebygger uheld. Efter kurserne kan borgeren stå på sin egen plads i udskæringen.",
        en: "Good technique saves strength and prevents accidents. After the courses the citizen can hold a place of their own in the cutting room.",
      },
      does: {
        employer: [
          { da: "Hold en plads på linjen fri til øvedagene.", en: "Keep a place on the line free for practice days." },
          { da: "Se på kvalitet og ikke på tempo i disse uger.", en: "Look at quality, not at pace, in these weeks." },
        ],
        mentor: [
          {
            da: "Se på snit og kniv sammen med borgeren hver øvedag.",
            en: "Look at cuts and knife together with the citizen on each practice day.",
          },
          { da: "Gentag skolens øvelser i det samme tempo.", en: "Repeat the school’s exercises at the same pace." },
        ],
        citizen: [
          { da: "Pas din kniv, som skolen viser det.", en: "Look after your knife as the school shows." },
          { da: "Gem dine kursusbeviser.", en: "Keep your course certificates." },
        ],
        municipality: [
          { da: "Aftal kørsel og kurser i god tid.", en: "Arrange travel and courses in good time." },
          { da: "Tal med skolen efter den anden uge.", en: "Talk to the school after the second week." },
        ],
      },
    },
    {
      kind: "wage-subsidy",
      title: { da: "Løntilskud på linjen", en: "Wage subsidy on the line" },
      weeks: 20,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: {
        da: "Borgeren er ansat og arbejder sig op fra halvt til fuldt tempo på én plads, før en anden læres.",
        en: "The citizen is employed and works up from half to full pace at one place before another is learned.",
      },
      why: {
        da: "Fuldt tempo i udskæring tager måneder at nå. Tiden bruges kun, så længe tempoet stiger, og den slutter, når borgeren er klar til en ordinær stilling.",
        en: "Full pace in cutting takes months to reach. The time is used only as long as the pace rises, and it ends when the citizen is ready for an ordinary position.",
      },
      does: {
        employer: [
          {
            da: "Vis tempo og kvalitet på en enkel tavle hver uge.",
            en: "Show pace and quality on a simple board every week.",
          },
          {
            da: "Søg tilskuddet i god tid; kommunen afgør det for sig.",
            en: "Apply for the subsidy in good time; the municipality decides on it separately.",
          },
        ],
        mentor: [
          { da: "Byt plads med borgeren en dag hver uge.", en: "Swap places with the citizen one day each week." },
          {
            da: "Fortæl holdlederen, når borgeren er klar til mere.",
            en: "Tell the team leader when the citizen is ready for more.",
          },
        ],
        citizen: [
          {
            da: "Sig, hvilken plads du gerne vil lære som den næste.",
            en: "Say which place you would like to learn next.",
          },
          { da: "Meld nærved-uheld samme dag.", en: "Report near misses the same day." },
        ],
        municipality: [
          {
            da: "Følg op midtvejs, og spørg ind til fast stilling.",
            en: "Follow up midway and ask about a permanent position.",
          },
          {
            da: "Hold alle til en beslutning fire uger før slut.",
            en: "Hold everybody to a decision four weeks before the end.",
          },
        ],
      },
    },
    {
      kind: "employment",
      title: { da: "Ordinær ansættelse på slagteriet", en: "Ordinary employment at the abattoir" },
      weeks: 52,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: {
        da: "Borgeren er ansat på overenskomst med fuld plads på linjen. Der følges op i et år.",
        en: "The citizen is employed under the collective agreement with a full place on the line. There is follow-up for one year.",
      },
      why: {
        da: "Den faste plads er målet. Med tiden kan den føre til flere pladser på linjen, instruktør eller uddannelse som industrislagter.",
        en: "The steady place is the aim. In time it can lead to more places on the line, to instructor or to education as an industrial butcher.",
      },
      does: {
        employer: [
          {
            da: "Ansæt på overenskomstens vilkår fra første dag.",
            en: "Hire on the terms of the collective agreement from day one.",
          },
          { da: "Lav en plan for den anden plads på linjen.", en: "Make a plan for a second place on the line." },
        ],
        mentor: [
          { da: "Hold samtaler efter én og tre måneder.", en: "Hold talks after one month and after three." },
          {
            da: "Spørg til trivsel, ikke kun til tempo.",
            en: "Ask how the person is settling in, not only about pace.",
          },
        ],
        citizen: [
          { da: "Hjælp den næste nye på holdet.", en: "Help the next newcomer on the team." },
          { da: "Sig, hvis du vil uddanne dig videre.", en: "Say if you want further education." },
        ],
        municipality: [
          { da: "Følg op efter 26 og 52 uger.", en: "Follow up after 26 and 52 weeks." },
          {
            da: "Fortæl om voksenlærling som en mulig vej.",
            en: "Inform about adult apprenticeship as a possible route.",
          },
        ],
      },
    },
  ],
  training: [
    {
      key: "hygiejne-paa-slagteri",
      title: { da: "Hygiejne og egenkontrol på slagteri", en: "Hygiene and self-checks at the abattoir" },
      days: 3,
      closes: ["foedevarehygiejne", "tal-og-vaegt", "pakke-og-maerke"],
    },
    {
      key: "knivbehandling",
      title: { da: "Slibning og stålsætning af håndknive", en: "Sharpening and steeling of hand knives" },
      days: 3,
      closes: ["vedligeholde-kniv", "sikkerhedskultur"],
    },
    {
      key: "udskaering-af-gris",
      title: { da: "Udbening og udskæring af gris", en: "Boning and cutting of pork" },
      days: 10,
      closes: ["knivteknik", "holde-tempo"],
    },
  ],
  mentoring: {
    weeks: 24,
    hoursPerWeek: 3,
    goal: {
      da: "Borgeren mestrer én plads på linjen i fuldt tempo og arbejder sikkert hver dag.",
      en: "The citizen masters one place on the line at full pace and works safely every day.",
    },
    tasks: [
      { da: "Stå ved siden af borgeren, når en plads er ny", en: "Stand next to the citizen when a place is new" },
      {
        da: "Lære advarsler og faste ord, der bruges i støj",
        en: "Teach the warnings and fixed words that are used in noise",
      },
      {
        da: "Se på snit, kniv og værnemidler hver dag den første måned",
        en: "Look at cuts, knife and protective equipment every day in the first month",
      },
      {
        da: "Tale med holdlederen, når borgeren er klar til mere",
        en: "Talk to the team leader when the citizen is ready for more",
      },
    ],
  },
  employerGets: [
    {
      da: "Kandidater, der har set slagteriet, før de siger ja",
      en: "Candidates who have seen the abattoir before they say yes",
    },
    {
      da: "Syv uger til at se hygiejne, fremmøde og samarbejde, før kurserne begynder",
      en: "Seven weeks to see hygiene, attendance and teamwork before the courses begin",
    },
    {
      da: "Kurser i kniv og hygiejne, der er valgt ud fra kompetencekortet",
      en: "Courses in knife and hygiene chosen from the competence card",
    },
    {
      da: "En fast konsulent, der kender jeres skift og hold",
      en: "A fixed consultant who knows your shifts and teams",
    },
  ],
  employerGives: [
    {
      da: "Alvorlig overvejelse af varig, ordinær ansættelse, når borgeren kan sin plads",
      en: "Serious consideration of lasting ordinary employment once the citizen masters a place",
    },
    {
      da: "En mentor med tre timer om ugen på samme hold og skift",
      en: "A mentor with three hours a week on the same team and shift",
    },
    {
      da: "Værnemidler og arbejdstøj på lige fod med de ansatte",
      en: "Protective equipment and work clothes on a par with the staff",
    },
    {
      da: "Et træningsbord og en instruktør i afklaringen",
      en: "A practice table and an instructor during the clarification",
    },
    { da: "Et ærligt svar, før hvert trin slutter", en: "An honest answer before each step ends" },
  ],
  haveReady: [
    { da: "CVR-nummer (8 cifre)", en: "CVR number (8 digits)" },
    { da: "P-nummer på slagteriet (10 cifre)", en: "P-number of the abattoir (10 digits)" },
    {
      da: "Antal ansatte i fuldtidsstillinger, gennemsnit af de sidste fire måneder",
      en: "Staff in full-time equivalents, average of the last four months",
    },
    { da: "Mentorens navn, skift, telefonnummer og e-mail", en: "The mentor’s name, shift, phone number and e-mail" },
    {
      da: "Navn på tillidsrepræsentanten eller en anden medarbejderrepræsentant",
      en: "Name of the shop steward or another employee representative",
    },
    {
      da: "Jeres regler for sikkerhed og hygiejne på enkelt dansk, hvis I har dem",
      en: "Your safety and hygiene rules in plain Danish, if you have them",
    },
  ],
  childrenCertificate: false,
  words: [
    {
      da: "linje",
      en: "line",
      explanation: {
        da: "Båndet, hvor kødet går fra plads til plads",
        en: "The belt on which the meat moves from place to place",
      },
    },
    {
      da: "udskæring",
      en: "cutting",
      explanation: { da: "At dele kødet i stykker", en: "Dividing the meat into pieces" },
    },
    {
      da: "udbening",
      en: "boning",
      explanation: { da: "At skære knoglerne fri fra kødet", en: "Cutting the bones out of the meat" },
    },
    {
      da: "pudse",
      en: "trim",
      explanation: { da: "At skære fedt og hinder af kødet", en: "To cut fat and membranes off the meat" },
    },
    {
      da: "svær",
      en: "rind",
      explanation: {
        da: "Grisens skind, som bliver sprødt, når det steges",
        en: "The skin of the pig, which turns crisp when roasted",
      },
    },
    {
      da: "skinke",
      en: "ham",
      explanation: { da: "Kødet fra grisens bagben", en: "The meat from the hind leg of the pig" },
    },
    { da: "kam", en: "loin", explanation: { da: "Kødet langs grisens ryg", en: "The meat along the back of the pig" } },
    {
      da: "brystflæsk",
      en: "pork belly",
      explanation: {
        da: "Det fede kød fra grisens underside, brugt til bacon",
        en: "The fatty meat from the underside of the pig, used for bacon",
      },
    },
    {
      da: "hinde",
      en: "membrane",
      explanation: { da: "Tynd hud på kødet, som skæres af", en: "A thin skin on the meat that is cut off" },
    },
    {
      da: "slagtekrop",
      en: "carcass",
      explanation: {
        da: "Hele dyret efter slagtning, uden indvolde",
        en: "The whole animal after slaughter, without the innards",
      },
    },
    {
      da: "håndkniv",
      en: "hand knife",
      explanation: { da: "Den kniv, du selv har og passer", en: "The knife that is yours and that you look after" },
    },
    {
      da: "strygestål",
      en: "sharpening steel",
      explanation: { da: "Stang, der retter knivens æg", en: "A rod that straightens the edge of the knife" },
    },
    { da: "æg", en: "edge", explanation: { da: "Den skarpe side af kniven", en: "The sharp side of the knife" } },
    {
      da: "kædehandske",
      en: "chain-mail glove",
      explanation: {
        da: "Handske af metal, der beskytter mod kniven",
        en: "A metal glove that protects against the knife",
      },
    },
    {
      da: "forklæde",
      en: "apron",
      explanation: {
        da: "Holder tøjet tørt og rent; nogle er af metal",
        en: "Keeps clothes dry and clean; some are made of metal",
      },
    },
    {
      da: "hårnet",
      en: "hairnet",
      explanation: {
        da: "Dækker alt hår, så det ikke falder i maden",
        en: "Covers all hair so that it does not fall into the food",
      },
    },
    {
      da: "støvlevasker",
      en: "boot washer",
      explanation: {
        da: "Maskine, der vasker støvlerne, før du går ind",
        en: "A machine that washes your boots before you go in",
      },
    },
    {
      da: "sluse",
      en: "hygiene lock",
      explanation: {
        da: "Rum, du går igennem for at vaske hænder og skifte tøj",
        en: "A room you pass through to wash hands and change clothes",
      },
    },
    {
      da: "sterilisator",
      en: "steriliser",
      explanation: {
        da: "Vand på mindst 82 grader, hvor kniven bliver ren",
        en: "Water at 82 degrees or more, where the knife becomes clean",
      },
    },
    {
      da: "høreværn",
      en: "hearing protection",
      explanation: { da: "Beskytter ørerne mod støj", en: "Protects the ears against noise" },
    },
    {
      da: "nødstop",
      en: "emergency stop",
      explanation: { da: "Rød knap, der straks stopper båndet", en: "A red button that stops the belt at once" },
    },
    {
      da: "nærved-uheld",
      en: "near miss",
      explanation: {
        da: "Noget farligt, hvor ingen kom til skade",
        en: "Something dangerous in which nobody was hurt",
      },
    },
    {
      da: "kølerum",
      en: "cold room",
      explanation: { da: "Rum på få grader, hvor kødet ligger", en: "A room at a few degrees where the meat is kept" },
    },
    {
      da: "kølekæde",
      en: "cold chain",
      explanation: {
        da: "At kødet er koldt hele vejen uden afbrud",
        en: "Keeping the meat cold all the way without interruption",
      },
    },
    {
      da: "vakuumpakke",
      en: "vacuum-pack",
      explanation: {
        da: "At suge luften ud, så kødet holder længe",
        en: "To suck out the air so that the meat keeps longer",
      },
    },
    {
      da: "etiket",
      en: "label",
      explanation: { da: "Mærke med vægt, dato og nummer", en: "A tag with weight, date and number" },
    },
    {
      da: "sporbarhed",
      en: "traceability",
      explanation: {
        da: "At man kan se, hvor og hvornår kødet kom ind",
        en: "Being able to see where and when the meat came in",
      },
    },
    {
      da: "kassation",
      en: "rejection",
      explanation: {
        da: "Kød, der ikke må spises og lægges til side",
        en: "Meat that may not be eaten and is set aside",
      },
    },
    {
      da: "holdleder",
      en: "team leader",
      explanation: {
        da: "Den, der leder holdet og svarer på spørgsmål",
        en: "The person who leads the team and answers questions",
      },
    },
    {
      da: "skift",
      en: "shift",
      explanation: { da: "Den del af døgnet, holdet arbejder", en: "The part of the day in which the team works" },
    },
  ],
};
