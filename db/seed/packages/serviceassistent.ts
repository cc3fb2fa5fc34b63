import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";

export const serviceassistent: JobPackageContent = {
  slug: "serviceassistent",
  title: { da: "Serviceassistent", en: "Service assistant" },
  industry: "public-service",
  ownerships: ["public"],
  summary: {
    da: "Et forløb med mange slags opgaver på skoler, rådhus og plejecentre: rengøring, mødelokaler, modtagerkøkken og små reparationer.",
    en: "A course with many kinds of task at schools, the town hall and care centres: cleaning, meeting rooms, a receiving kitchen and small repairs.",
  },
  job: {
    da: "Serviceassistenten får hverdagen til at fungere i et offentligt hus. På en skole er det rene klasselokaler og mad i modtagerkøkkenet; på rådhuset er det mødelokaler, post og gæster. Arbejdet er alsidigt, foregår mest i dagtimerne og i tæt samarbejde med teknisk service, køkken og de ansatte i huset.",
    en: "The service assistant makes everyday life run in a public building. At a school that means clean classrooms and food in the receiving kitchen; at the town hall it is meeting rooms, post and guests. The work is varied, mostly in the daytime, and done in close contact with technical services, the kitchen and the staff of the house.",
  },
  tasks: [
    { da: "Gøre klasselokaler, gange og toiletter rene", en: "Clean classrooms, corridors and toilets" },
    { da: "Stille borde, stole og skærm op til møder", en: "Set up tables, chairs and screen for meetings" },
    {
      da: "Modtage, opvarme og anrette mad, der kommer udefra",
      en: "Receive, heat and serve food that comes from elsewhere",
    },
    {
      da: "Tage imod varer og post og bringe dem ud i huset",
      en: "Take in goods and post and bring them round the house",
    },
    {
      da: "Skifte pærer, smøre hængsler og melde større fejl til teknisk service",
      en: "Change bulbs, oil hinges and report larger faults to technical services",
    },
    { da: "Tage imod gæster og vise vej", en: "Receive guests and show the way" },
    { da: "Sortere affald og holde indgang og gård ryddelig", en: "Sort waste and keep the entrance and yard tidy" },
  ],
  requirements: [
    { da: "Kan få en børneattest uden anmærkninger", en: "Can obtain a clear children’s certificate" },
    {
      da: "Er venlig og tydelig over for både børn og voksne",
      en: "Is friendly and clear with children and adults alike",
    },
    {
      da: "Kan læse en opgaveliste og skrive en kort besked på dansk",
      en: "Can read a task list and write a short message in Danish",
    },
    { da: "Kan skifte mellem opgaver, når dagen ændrer sig", en: "Can switch between tasks when the day changes" },
    {
      da: "Tier om det, man hører om borgere, elever og ansatte",
      en: "Keeps quiet about what is heard of citizens, pupils and staff",
    },
    { da: "Kan møde mellem klokken 6 og 8 på hverdage", en: "Can start between 6 and 8 on weekdays" },
  ],
  competences: [
    {
      key: "rengoering-i-institution",
      group: "trade",
      name: { da: "Gøre rent i skoler og institutioner", en: "Clean in schools and institutions" },
      level: "independently",
    },
    {
      key: "modtagerkoekken",
      group: "trade",
      name: { da: "Arbejde i modtagerkøkken efter egenkontrol", en: "Work in a receiving kitchen under self-checks" },
      level: "with-help",
    },
    {
      key: "moedeservice",
      group: "trade",
      name: { da: "Klargøre lokaler og møder", en: "Prepare rooms and meetings" },
      level: "independently",
    },
    {
      key: "smaa-reparationer",
      group: "trade",
      name: { da: "Klare småting og melde fejl", en: "Fix small things and report faults" },
      level: "with-help",
    },
    {
      key: "it-i-hverdagen",
      group: "general",
      name: { da: "Bruge telefon og opgaveliste digitalt", en: "Use a phone and a digital task list" },
      level: "independently",
    },
    {
      key: "service-og-vaertskab",
      group: "personal-social",
      name: { da: "Tage godt imod gæster og brugere", en: "Receive guests and users well" },
      level: "independently",
    },
    {
      key: "omgang-med-boern",
      group: "personal-social",
      name: { da: "Være rolig og tydelig over for børn", en: "Be calm and clear with children" },
      level: "independently",
    },
    {
      key: "tale-og-skrive-beskeder",
      group: "danish",
      name: { da: "Tale med brugere og skrive korte beskeder", en: "Talk with users and write short messages" },
      level: "independently",
    },
    {
      key: "tavshedspligt",
      group: "workplace-culture",
      name: { da: "Kende og overholde tavshedspligten", en: "Know and keep the duty of confidentiality" },
      level: "independently",
    },
    {
      key: "nysgerrighed",
      group: "motivation",
      name: { da: "Være nysgerrig på nye opgaver i huset", en: "Be curious about new tasks in the house" },
      level: "independently",
    },
  ],
  steps: [
    {
      kind: "trial",
      title: { da: "Prøveperiode i ét hus", en: "Trial in one building" },
      weeks: 3,
      hours: [
        { fromWeek: 1, hoursPerWeek: 20 },
        { fromWeek: 3, hoursPerWeek: 25 },
      ],
      purpose: {
        da: "Borgeren lærer ét hus og dets mennesker at kende og prøver rengøring og mødeservice sammen med mentoren.",
        en: "The citizen gets to know one building and its people, and tries cleaning and meeting service together with the mentor.",
      },
      why: {
        da: "Jobbet har mange sider, og tre uger er nok til at se, om vekslen mellem dem passer. Et ja fører til en afklaring, hvor alle siderne prøves.",
        en: "The job has many sides, and three weeks are enough to see whether moving between them suits. A yes leads to a clarification in which all the sides are tried.",
      },
      does: {
        employer: [
          {
            da: "Hav børneattesten på plads før første dag.",
            en: "Have the children’s certificate in place before the first day.",
          },
          {
            da: "Præsentér borgeren for skolens eller husets ansatte.",
            en: "Introduce the citizen to the staff of the school or house.",
          },
        ],
        mentor: [
          {
            da: "Vis en hel dag fra første opgave til sidste dør.",
            en: "Show a whole day from the first task to the last door.",
          },
          { da: "Forklar, hvem i huset der hjælper med hvad.", en: "Explain who in the house helps with what." },
        ],
        citizen: [
          {
            da: "Giv samtykke til børneattesten i god tid.",
            en: "Give consent to the children’s certificate in good time.",
          },
          { da: "Lær navnene på dem, du møder hver dag.", en: "Learn the names of the people you meet every day." },
        ],
        municipality: [
          {
            da: "Aftal med arbejdspladsen, hvem der bestiller attesten.",
            en: "Agree with the workplace who orders the certificate.",
          },
          { da: "Besøg arbejdspladsen i uge to.", en: "Visit the workplace in week two." },
          {
            da: "Træf beslutning om næste trin, før tredje uge slutter.",
            en: "Decide on the next step before the third week ends.",
          },
        ],
      },
    },
    {
      kind: "clarification",
      title: { da: "Kompetenceafklaring på tre områder", en: "Competence clarification in three areas" },
      weeks: 6,
      hours: [
        { fromWeek: 1, hoursPerWeek: 25 },
        { fromWeek: 4, hoursPerWeek: 30 },
      ],
      purpose: {
        da: "Borgeren er to uger hvert sted: rengøring, modtagerkøkken og teknisk service. Kompetencekortet udfyldes lidt efter lidt.",
        en: "The citizen spends two weeks in each place: cleaning, receiving kitchen and technical services. The competence card is filled in bit by bit.",
      },
      why: {
        da: "En serviceassistent skal kunne lidt af det hele, men ingen kan alt fra start. Kortet viser styrker, der kan bære, og de huller, som kurserne skal lukke.",
        en: "A service assistant needs to know a little of everything, but nobody knows it all from the start. The card shows the strengths that can carry, and the gaps that courses must close.",
      },
      does: {
        employer: [
          {
            da: "Aftal en kontaktperson på hvert af de tre områder.",
            en: "Arrange a contact person in each of the three areas.",
          },
          { da: "Læg faste tidspunkter til samtaler om kortet.", en: "Set fixed times for talks about the card." },
        ],
        mentor: [
          {
            da: "Saml kollegernes indtryk efter hver anden uge.",
            en: "Gather the colleagues’ impressions every second week.",
          },
          {
            da: "Skriv, hvad borgeren gjorde, ikke hvordan borgeren er.",
            en: "Write what the citizen did, not what the citizen is like.",
          },
        ],
        citizen: [
          { da: "Sig, hvilket område du er bedst tilpas i.", en: "Say in which area you feel most at home." },
          { da: "Giv dine egne eksempler til kortet.", en: "Give your own examples for the card." },
        ],
        municipality: [
          {
            da: "Deltag i samtalen, når kortet gøres færdigt.",
            en: "Take part in the talk when the card is completed.",
          },
          {
            da: "Find kurser, der passer til hullerne, og reservér pladser.",
            en: "Find courses that fit the gaps, and reserve places.",
          },
        ],
      },
    },
    {
      kind: "training",
      title: { da: "Opkvalificering ved siden af arbejdet", en: "Training alongside the work" },
      weeks: 6,
      hours: [{ fromWeek: 1, hoursPerWeek: 32 }],
      purpose: {
        da: "Kurserne ligger i de samme uger som praktiske dage i huset, så det lærte bruges med det samme.",
        en: "The courses lie in the same weeks as practical days in the house, so that what is learned is used at once.",
      },
      why: {
        da: "Med hygiejnebeviset kan borgeren arbejde mere selvstændigt i modtagerkøkkenet, og de andre kurser giver sikkerhed i mødet med brugerne. Derefter kan borgeren få faste opgaver.",
        en: "With the hygiene certificate the citizen can work more independently in the receiving kitchen, and the other courses give confidence in meeting the users. After that the citizen can be given fixed tasks.",
      },
      does: {
        employer: [
          {
            da: "Hold kursusdagene fri for andre opgaver.",
            en: "Keep the course days free of other tasks.",
          },
          { da: "Giv borgeren en ny opgave efter hvert kursus.", en: "Give the citizen a new task after each course." },
        ],
        mentor: [
          {
            da: "Lad borgeren vise dig, hvad der blev lært på kurset.",
            en: "Let the citizen show you what the course taught.",
          },
          { da: "Hjælp med at læse kursets papirer.", en: "Help with reading the course papers." },
        ],
        citizen: [
          { da: "Tag hygiejneprøven.", en: "Sit the hygiene test." },
          {
            da: "Brug fagets ord i huset, også når de er svære.",
            en: "Use the words of the trade in the house, also when they are hard.",
          },
        ],
        municipality: [
          {
            da: "Sørg for, at tilmeldinger er bekræftet to uger før.",
            en: "See that enrolments are confirmed two weeks ahead.",
          },
          {
            da: "Før kursusbeviserne ind på kompetencekortet.",
            en: "Enter the course certificates on the competence card.",
          },
        ],
      },
    },
    {
      kind: "wage-subsidy",
      title: { da: "Løntilskud i offentlig stilling", en: "Wage subsidy in a public post" },
      weeks: 17,
      hours: [
        { fromWeek: 1, hoursPerWeek: 30 },
        { fromWeek: 9, hoursPerWeek: 32 },
      ],
      purpose: {
        da: "Borgeren er ansat i huset og får gradvist sine egne faste opgaver i ugeplanen.",
        en: "The citizen is employed in the house and gradually gets fixed tasks in the weekly plan.",
      },
      why: {
        da: "Nogle måneder i det samme hus gør alsidigheden til en vane. I samme tid kan arbejdspladsen planlægge en ledig stilling, som borgeren kan søge.",
        en: "Months in the same house turn variety into habit. In the same time the workplace can plan a vacancy for which the citizen can apply.",
      },
      does: {
        employer: [
          {
            da: "Søg kommunen om tilskuddet, før trinnet skal begynde.",
            en: "Apply to the municipality for the subsidy before the step is to begin.",
          },
          { da: "Hold en midtvejssamtale om fast stilling.", en: "Hold a midway talk about a permanent post." },
          { da: "Sig til, så snart I slår en stilling op.", en: "Say so as soon as you announce a vacancy." },
        ],
        mentor: [
          {
            da: "Lad borgeren lægge sin egen ugeplan fra anden måned.",
            en: "Let the citizen make their own weekly plan from the second month.",
          },
          { da: "Tal sammen en halv time om ugen.", en: "Talk together for half an hour each week." },
        ],
        citizen: [
          { da: "Tag ansvar for dine faste opgaver.", en: "Take responsibility for your fixed tasks." },
          {
            da: "Skriv en ansøgning, når stillingen slås op.",
            en: "Write an application when the vacancy is announced.",
          },
        ],
        municipality: [
          {
            da: "Afgør sagen om tilskud for sig, og svar skriftligt.",
            en: "Decide on the subsidy as a separate case and answer in writing.",
          },
          {
            da: "Hjælp med ansøgningen til den faste stilling.",
            en: "Help with the application for the permanent post.",
          },
        ],
      },
    },
    {
      kind: "employment",
      title: { da: "Ordinær ansættelse i huset", en: "Ordinary employment in the house" },
      weeks: 52,
      hours: [{ fromWeek: 1, hoursPerWeek: 32 }],
      purpose: {
        da: "Borgeren er fast ansat serviceassistent på overenskomstens vilkår. Der følges op i et år.",
        en: "The citizen is a permanent service assistant on the terms of the collective agreement. There is follow-up for one year.",
      },
      why: {
        da: "Den faste stilling er grunden til, at pakken findes. Herfra er der en vej videre til erhvervsuddannelsen som serviceassistent for dem, der vil.",
        en: "The permanent post is the reason why the package exists. From here there is a road on to the vocational education as a service assistant for those who want it.",
      },
      does: {
        employer: [
          { da: "Ansæt på almindelige vilkår med klare opgaver.", en: "Hire on ordinary terms with clear tasks." },
          {
            da: "Tag uddannelse op ved den første årlige samtale.",
            en: "Bring up education at the first annual talk.",
          },
        ],
        mentor: [
          { da: "Hold samtaler efter én og tre måneder.", en: "Hold talks after one month and after three." },
          {
            da: "Giv plads til, at borgeren selv kan lære nye op.",
            en: "Make room for the citizen to teach newcomers.",
          },
        ],
        citizen: [
          { da: "Kom med forslag til, hvordan opgaver kan løses bedre.", en: "Suggest how tasks can be done better." },
          { da: "Overvej, om uddannelsen er noget for dig.", en: "Consider whether the education is for you." },
        ],
        municipality: [
          { da: "Følg op efter 26 og 52 uger.", en: "Follow up after 26 and 52 weeks." },
          { da: "Fortæl om veje til uddannelse for voksne.", en: "Inform about routes to education for adults." },
        ],
      },
    },
  ],
  training: [
    {
      key: "almen-foedevarehygiejne",
      title: { da: "Almen fødevarehygiejne", en: "General food hygiene" },
      days: 3,
      closes: ["modtagerkoekken"],
    },
    {
      key: "rengoering-i-skoler",
      title: { da: "Rengøring i skoler og institutioner", en: "Cleaning in schools and institutions" },
      days: 5,
      closes: ["rengoering-i-institution"],
    },
    {
      key: "vaertskab-og-kommunikation",
      title: { da: "Værtskab, service og kommunikation på jobbet", en: "Hosting, service and communication at work" },
      days: 3,
      closes: ["service-og-vaertskab", "omgang-med-boern", "moedeservice", "tale-og-skrive-beskeder"],
    },
  ],
  mentoring: {
    weeks: 26,
    hoursPerWeek: 2,
    goal: {
      da: "Borgeren finder selv rundt i husets opgaver og bliver regnet for en kollega som de andre.",
      en: "The citizen finds their own way round the tasks of the house and counts as a colleague like the others.",
    },
    tasks: [
      { da: "Forklare husets uskrevne regler", en: "Explain the unwritten rules of the house" },
      {
        da: "Samle indtryk fra køkken, rengøring og teknisk service",
        en: "Gather impressions from kitchen, cleaning and technical services",
      },
      { da: "Øve korte skriftlige beskeder", en: "Practise short written messages" },
      { da: "Holde en fast samtale om ugen", en: "Hold one fixed talk a week" },
    ],
  },
  employerGets: [
    {
      da: "En kandidat, der har prøvet tre områder i jeres eget hus",
      en: "A candidate who has tried three areas in your own building",
    },
    {
      da: "Ni uger med prøve og afklaring, før I beslutter jer",
      en: "Nine weeks of trial and clarification before you decide",
    },
    {
      da: "Hygiejnebevis og andre kurser, der svarer til huller på kortet",
      en: "A hygiene certificate and other courses that match gaps on the card",
    },
    {
      da: "Hjælp til frister, børneattest og ansøgninger fra én konsulent",
      en: "Help with deadlines, the children’s certificate and applications from one consultant",
    },
    { da: "En mentor, der får en kort vejledning i opgaven", en: "A mentor who gets a short guide to the task" },
  ],
  employerGives: [
    {
      da: "Alvorlig overvejelse af varig, ordinær ansættelse i den næste ledige stilling",
      en: "Serious consideration of lasting ordinary employment in the next vacancy",
    },
    {
      da: "Adgang til tre områder og en kontaktperson på hvert",
      en: "Access to three areas and a contact person in each",
    },
    { da: "En mentor med to timer om ugen", en: "A mentor with two hours a week" },
    { da: "Bestilling af børneattest i god tid", en: "Ordering of the children’s certificate in good time" },
    {
      da: "En åben snak med personalet om, hvorfor huset tager imod",
      en: "An open talk with the staff about why the house takes part",
    },
  ],
  haveReady: [
    {
      da: "CVR-nummer (8 cifre) og EAN-nummer (GLN, 13 cifre)",
      en: "CVR number (8 digits) and EAN number (GLN, 13 digits)",
    },
    {
      da: "P-nummer på skolen, rådhuset eller plejecentret (10 cifre)",
      en: "P-number of the school, town hall or care centre (10 digits)",
    },
    {
      da: "Antal ansatte på P-nummeret i fuldtidsstillinger, gennemsnit af de sidste fire måneder",
      en: "Staff at the P-number in full-time equivalents, average of the last four months",
    },
    { da: "Mentorens navn, telefonnummer og e-mail", en: "The mentor’s name, phone number and e-mail" },
    {
      da: "Navn på tillidsrepræsentanten eller en anden medarbejderrepræsentant",
      en: "Name of the shop steward or another employee representative",
    },
    {
      da: "Hvem der bestiller børneattesten, og hvor lang tid det plejer at tage",
      en: "Who orders the children’s certificate, and how long it usually takes",
    },
  ],
  childrenCertificate: true,
  words: [
    {
      da: "rådhus",
      en: "town hall",
      explanation: {
        da: "Huset, hvor kommunens ledelse og mange ansatte arbejder",
        en: "The building where the municipality’s management and many staff work",
      },
    },
    {
      da: "teknisk service",
      en: "technical services",
      explanation: {
        da: "Dem, der passer bygning, varme og lys",
        en: "The people who look after building, heating and lights",
      },
    },
    {
      da: "klasselokale",
      en: "classroom",
      explanation: { da: "Rum på skolen, hvor eleverne har timer", en: "A room at school where pupils have lessons" },
    },
    {
      da: "lærerværelse",
      en: "staff room",
      explanation: { da: "Rum for lærerne; bank på, før du går ind", en: "The teachers’ room; knock before you enter" },
    },
    {
      da: "frikvarter",
      en: "break",
      explanation: {
        da: "Pausen mellem to timer, hvor gangen er fuld af børn",
        en: "The pause between two lessons, when the corridor is full of children",
      },
    },
    {
      da: "børneattest",
      en: "children’s certificate",
      explanation: {
        da: "Papir, som arbejdspladsen henter hos politiet, når man skal arbejde tæt på børn",
        en: "A paper the workplace gets from the police when someone will work close to children",
      },
    },
    {
      da: "tavshedspligt",
      en: "duty of confidentiality",
      explanation: {
        da: "Du må ikke fortælle andre, hvad du ved om borgere og elever",
        en: "You may not tell others what you know about citizens and pupils",
      },
    },
    {
      da: "pedelkontor",
      en: "caretaker’s office",
      explanation: {
        da: "Her står værktøj og nøgler, og her melder du fejl",
        en: "Where tools and keys are kept, and where you report faults",
      },
    },
    {
      da: "nøglebundt",
      en: "bunch of keys",
      explanation: { da: "Mange nøgler samlet; læg dem aldrig fra dig", en: "Many keys together; never put them down" },
    },
    {
      da: "alarm",
      en: "alarm",
      explanation: {
        da: "Slås fra om morgenen og til, når den sidste går",
        en: "Switched off in the morning and on when the last person leaves",
      },
    },
    {
      da: "mødelokale",
      en: "meeting room",
      explanation: {
        da: "Rum med bord, stole og skærm, som bookes",
        en: "A room with table, chairs and screen, which is booked",
      },
    },
    {
      da: "opstilling",
      en: "room layout",
      explanation: { da: "Måden borde og stole skal stå på", en: "The way tables and chairs are to be arranged" },
    },
    {
      da: "forplejning",
      en: "catering",
      explanation: { da: "Kaffe, vand og mad til et møde", en: "Coffee, water and food for a meeting" },
    },
    {
      da: "anrette",
      en: "arrange food",
      explanation: { da: "At lægge maden pænt på fad eller tallerken", en: "To place food nicely on a dish or plate" },
    },
    {
      da: "modtagerkøkken",
      en: "receiving kitchen",
      explanation: {
        da: "Køkken, der varmer og serverer mad, som er lavet et andet sted",
        en: "A kitchen that heats and serves food made elsewhere",
      },
    },
    {
      da: "kernetemperatur",
      en: "core temperature",
      explanation: {
        da: "Varmen midt inde i maden, målt med et termometer",
        en: "The heat in the middle of the food, measured with a thermometer",
      },
    },
    {
      da: "egenkontrol",
      en: "self-checks",
      explanation: {
        da: "Skema, hvor køkkenet selv skriver, at maden er sikker",
        en: "A form where the kitchen itself records that the food is safe",
      },
    },
    {
      da: "opvaskemaskine",
      en: "dishwasher",
      explanation: {
        da: "Vasker service; kurvene skal fyldes rigtigt",
        en: "Washes crockery; the baskets must be filled correctly",
      },
    },
    {
      da: "service",
      en: "crockery",
      explanation: {
        da: "Tallerkener, kopper og glas; ordet betyder også hjælp",
        en: "Plates, cups and glasses; the word also means help",
      },
    },
    {
      da: "varemodtagelse",
      en: "goods reception",
      explanation: { da: "Døren, hvor leverandøren kommer med varer", en: "The door where the supplier brings goods" },
    },
    {
      da: "følgeseddel",
      en: "delivery note",
      explanation: { da: "Papir, der viser, hvad der er leveret", en: "A paper showing what has been delivered" },
    },
    {
      da: "sækkevogn",
      en: "hand truck",
      explanation: {
        da: "Lille vogn til kasser, så du skåner ryggen",
        en: "A small truck for boxes, to save your back",
      },
    },
    {
      da: "lysstofrør",
      en: "fluorescent tube",
      explanation: {
        da: "Lang lampe i loftet, som skal skiftes forsigtigt",
        en: "A long lamp in the ceiling that must be changed with care",
      },
    },
    {
      da: "stige",
      en: "ladder",
      explanation: {
        da: "Bruges, når du skal op; bed en kollega holde øje",
        en: "Used to reach up; ask a colleague to keep watch",
      },
    },
    {
      da: "fejlmelding",
      en: "fault report",
      explanation: {
        da: "Kort besked om noget, der er i stykker, helst med billede",
        en: "A short message about something broken, best with a photo",
      },
    },
    {
      da: "opgaveliste",
      en: "task list",
      explanation: { da: "Dagens opgaver på papir eller telefon", en: "The day’s tasks on paper or phone" },
    },
    {
      da: "reception",
      en: "reception",
      explanation: { da: "Skranken, hvor gæster melder sig", en: "The desk where guests report" },
    },
    {
      da: "brugere",
      en: "users",
      explanation: { da: "De mennesker, der er i huset hver dag", en: "The people who are in the house every day" },
    },
    {
      da: "branddør",
      en: "fire door",
      explanation: {
        da: "Dør, der stopper ild og aldrig må spærres",
        en: "A door that stops fire and must never be blocked",
      },
    },
    {
      da: "flugtvej",
      en: "escape route",
      explanation: {
        da: "Vejen ud ved brand; den skal altid være fri",
        en: "The way out in case of fire; it must always be clear",
      },
    },
  ],
};
