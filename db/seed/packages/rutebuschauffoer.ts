import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";

export const rutebuschauffoer: JobPackageContent = {
  slug: "rutebuschauffoer",
  title: { da: "Rutebuschauffør", en: "Bus driver" },
  industry: "transport",
  ownerships: ["private"],
  summary: {
    da: "Fra kørekort til bil til fast plads bag rattet i en rutebus: prøvetid i garagen og på ruten, kørekort til bus og ansættelse.",
    en: "From a car licence to a steady seat behind the wheel of a bus: a trial at the depot and on the route, a bus licence and a job.",
  },
  job: {
    da: "Rutebuschaufføren kører passagerer sikkert og roligt efter køreplanen i by og på landevej. Vagterne begynder ofte før klokken 6 eller slutter sent, også i weekender. Chaufføren er alene i bussen, men har altid trafikledelsen på radioen. I dag er mange af busserne elektriske, og kørestilen afgør, hvor langt strømmen rækker.",
    en: "The bus driver takes passengers safely and calmly along the timetable in town and on country roads. Shifts often start before 6 in the morning or end late, weekends included. The driver is alone on the bus but always has traffic control on the radio. Many of the buses are now electric, and the style of driving decides how far the charge lasts.",
  },
  tasks: [
    {
      da: "Køre ruten efter køreplanen og holde ved stoppestederne",
      en: "Drive the route to the timetable and call at the stops",
    },
    {
      da: "Gennemgå bussen før kørsel: dæk, lys, døre, bremser og rampe",
      en: "Check the bus before driving: tyres, lights, doors, brakes and ramp",
    },
    {
      da: "Hilse, vejlede om rejsen og hjælpe med barnevogne og kørestole",
      en: "Greet passengers, advise on journeys and help with prams and wheelchairs",
    },
    { da: "Svare på spørgsmål om billetter og rejsekort", en: "Answer questions about tickets and travel cards" },
    {
      da: "Melde forsinkelser, omkørsler og uheld til trafikledelsen",
      en: "Report delays, diversions and accidents to traffic control",
    },
    { da: "Overholde reglerne om køre- og hviletid", en: "Keep the rules on driving and rest time" },
    {
      da: "Sætte bussen til opladning, samle glemte sager og rydde op efter vagten",
      en: "Plug the bus in, collect lost property and tidy up after the shift",
    },
  ],
  requirements: [
    {
      da: "Har kørekort til personbil (kategori B) og opfylder alderskravet til bus (kategori D)",
      en: "Holds a car licence (category B) and meets the age requirement for a bus (category D)",
    },
    {
      da: "Kan forstå og tale dansk nok til at tale med passagerer og i radio",
      en: "Understands and speaks enough Danish to talk to passengers and on the radio",
    },
    {
      da: "Kan læse vejskilte, køreplan og skriftlige beskeder om omkørsler",
      en: "Can read road signs, timetables and written notices of diversions",
    },
    {
      da: "Kan arbejde på skiftende tider, også tidlig morgen, aften og weekend",
      en: "Can work varying shifts, including early mornings, evenings and weekends",
    },
    {
      da: "Bevarer roen i myldretid og over for utilfredse passagerer",
      en: "Stays calm in the rush hour and with dissatisfied passengers",
    },
    {
      da: "Kan vise en straffeattest, som busselskabet kan godkende",
      en: "Can show a criminal record certificate that the bus company can accept",
    },
  ],
  competences: [
    {
      key: "koere-bus",
      group: "trade",
      name: { da: "Køre bus sikkert i by og på landevej", en: "Drive a bus safely in town and on country roads" },
      level: "independently",
    },
    {
      key: "blod-koersel",
      group: "trade",
      name: { da: "Køre blødt og spare på strømmen", en: "Drive smoothly and save power" },
      level: "independently",
    },
    {
      key: "kontrol-af-bus",
      group: "trade",
      name: { da: "Gennemgå bussen før vagten", en: "Check the bus before the shift" },
      level: "independently",
    },
    {
      key: "koere-og-hviletid",
      group: "general",
      name: {
        da: "Kende og bruge reglerne om køre- og hviletid",
        en: "Know and apply the rules on driving and rest time",
      },
      level: "independently",
    },
    {
      key: "digitale-skaerme",
      group: "general",
      name: { da: "Betjene skærm, radio og billetudstyr", en: "Operate the display, radio and ticket equipment" },
      level: "independently",
    },
    {
      key: "kundeservice",
      group: "personal-social",
      name: { da: "Give venlig og klar service", en: "Give friendly and clear service" },
      level: "independently",
    },
    {
      key: "bevare-roen",
      group: "personal-social",
      name: { da: "Dæmpe en konflikt og bede om hjælp i tide", en: "Calm a conflict and ask for help in time" },
      level: "independently",
    },
    {
      key: "tale-i-radio",
      group: "danish",
      name: { da: "Tale med passagerer og melde over radio", en: "Talk with passengers and report by radio" },
      level: "independently",
    },
    {
      key: "praecision",
      group: "workplace-culture",
      name: { da: "Være klar på minuttet og følge vagtplanen", en: "Be ready to the minute and follow the rota" },
      level: "independently",
    },
    {
      key: "laese-teori",
      group: "motivation",
      name: { da: "Holde fast i teori og øvekørsel", en: "Persist with theory and practice driving" },
      level: "independently",
    },
  ],
  steps: [
    {
      kind: "preparation",
      title: {
        da: "Forberedelse i kommunen og på køreskolen",
        en: "Preparation with the municipality and the driving school",
      },
      weeks: 2,
      hours: [{ fromWeek: 1, hoursPerWeek: 15 }],
      purpose: {
        da: "Borgeren læser om faget, øver ord og tager en prøvetest i teori. Kravene til kørekortet gennemgås, så ingen bliver overrasket senere.",
        en: "The citizen reads about the trade, practises words and takes a mock theory test. The licence requirements are gone through so that nobody is surprised later.",
      },
      why: {
        da: "Kørekort til bus koster tid og penge. Et par uger med forberedelse viser, om vejen er den rigtige, før arbejdspladsen begynder på noget.",
        en: "A bus licence costs time and money. A couple of weeks of preparation show whether this is the right road before the workplace begins anything.",
      },
      does: {
        employer: [
          {
            da: "Vis garagen frem, og fortæl om vagterne, som de er.",
            en: "Show the depot and describe the shifts as they are.",
          },
          { da: "Send en vagtplan fra en almindelig uge.", en: "Send a rota from an ordinary week." },
        ],
        mentor: [
          {
            da: "Mød borgeren en time, og fortæl om din egen første måned.",
            en: "Meet the citizen for an hour and tell about your own first month.",
          },
          { da: "Send et billede af mødestedet.", en: "Send a photo of the meeting place." },
        ],
        citizen: [
          {
            da: "Find dit kørekort frem, og saml dine papirer.",
            en: "Find your driving licence and gather your papers.",
          },
          {
            da: "Tag prøvetesten, og se, hvad du skal læse mere om.",
            en: "Take the mock test and see what you need to read more about.",
          },
        ],
        municipality: [
          {
            da: "Gennemgå kravene til kategori D sammen med borgeren.",
            en: "Go through the category D requirements together with the citizen.",
          },
          {
            da: "Aftal pladser på køreuddannelsen, før prøveperioden begynder.",
            en: "Arrange places on the driver training before the trial begins.",
          },
        ],
      },
    },
    {
      kind: "trial",
      title: { da: "Prøveperiode i garagen og på ruten", en: "Trial at the depot and on the route" },
      weeks: 2,
      hours: [
        { fromWeek: 1, hoursPerWeek: 25 },
        { fromWeek: 2, hoursPerWeek: 32 },
      ],
      purpose: {
        da: "Borgeren kører med som ekstra person på forskellige vagter og hjælper i garagen. Borgeren kører ikke selv bussen.",
        en: "The citizen rides along as an extra person on various shifts and helps at the depot. The citizen does not drive the bus.",
      },
      why: {
        da: "Tidlige vagter og travle stop skal mærkes, før man vælger dem. Prøveperioden fører til en afklaring af, hvad der skal læres før kørekortet.",
        en: "Early shifts and busy stops have to be felt before they are chosen. The trial leads to a clarification of what must be learned before the licence.",
      },
      does: {
        employer: [
          {
            da: "Læg mindst én tidlig og én sen vagt i planen.",
            en: "Put at least one early and one late shift in the plan.",
          },
          {
            da: "Vis, hvor man får hjælp, når noget går galt.",
            en: "Show where to get help when something goes wrong.",
          },
        ],
        mentor: [
          { da: "Tag borgeren med på din egen rute.", en: "Take the citizen along on your own route." },
          {
            da: "Sig højt, hvad du holder øje med i trafikken.",
            en: "Say aloud what you are watching for in the traffic.",
          },
        ],
        citizen: [
          { da: "Mød klar ti minutter før vagten.", en: "Be ready ten minutes before the shift." },
          { da: "Hils på passagererne, og svar på det, du kan.", en: "Greet the passengers and answer what you can." },
          { da: "Skriv tre spørgsmål ned efter hver vagt.", en: "Write down three questions after each shift." },
        ],
        municipality: [
          {
            da: "Tal med mentor og borger efter den første uge.",
            en: "Talk to the mentor and the citizen after the first week.",
          },
          { da: "Beslut næste trin sammen med dem begge.", en: "Decide on the next step together with both of them." },
        ],
      },
    },
    {
      kind: "clarification",
      title: {
        da: "Kompetenceafklaring før køreuddannelsen",
        en: "Competence clarification before the driver training",
      },
      weeks: 2,
      hours: [{ fromWeek: 1, hoursPerWeek: 32 }],
      purpose: {
        da: "Borgeren viser, hvordan det går med service, dansk i radioen, kort og køreplan. En kørelærer vurderer kørslen i personbil.",
        en: "The citizen shows how service, Danish on the radio, maps and timetables are going. A driving instructor assesses the driving in a car.",
      },
      why: {
        da: "Køreuddannelsen er det dyreste trin. Kompetencekortet viser, om den kan begynde nu, og hvad der skal øves ved siden af.",
        en: "Driver training is the most expensive step. The competence card shows whether it can begin now, and what has to be practised alongside it.",
      },
      does: {
        employer: [
          {
            da: "Lad borgeren prøve billetudstyr og radio i en holdende bus.",
            en: "Let the citizen try ticket equipment and radio in a stationary bus.",
          },
          {
            da: "Sig, om I vil have borgeren videre til køreuddannelsen.",
            en: "Say whether you want the citizen to go on to the driver training.",
          },
        ],
        mentor: [
          {
            da: "Giv ét eksempel til hvert punkt på kompetencekortet.",
            en: "Give one example for each item on the competence card.",
          },
          { da: "Øv faste sætninger til radioen.", en: "Practise set phrases for the radio." },
        ],
        citizen: [
          { da: "Kør en prøvetur med kørelæreren.", en: "Do a test drive with the driving instructor." },
          {
            da: "Fortæl, hvor du har haft kontakt med kunder før.",
            en: "Say where you have dealt with customers before.",
          },
        ],
        municipality: [
          {
            da: "Hold kortet op mod køreskolens vurdering.",
            en: "Hold the card up against the driving school’s assessment.",
          },
          {
            da: "Afgør, om uddannelsen kan bevilges, og giv svaret skriftligt.",
            en: "Decide whether the training can be granted, and answer in writing.",
          },
        ],
      },
    },
    {
      kind: "training",
      title: { da: "Kørekort til bus og chaufføruddannelse", en: "Bus licence and driver qualification" },
      weeks: 10,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: {
        da: "Borgeren tager kørekort til stor bus og den kvalifikation, som erhvervschauffører skal have. De sidste uger øves selskabets ruter med en erfaren chauffør.",
        en: "The citizen takes the licence for a large bus and the qualification that professional drivers must hold. In the last weeks the company’s routes are practised with an experienced driver.",
      },
      why: {
        da: "Uden kørekort og chaufføruddannelsesbevis må man ikke køre rutebus. Med dem i hånden kan borgeren ansættes direkte, og derfor er der intet løntilskud i pakken.",
        en: "Without the licence and the driver qualification nobody may drive a bus in service. With them in hand the citizen can be hired directly, and so there is no wage subsidy in this package.",
      },
      does: {
        employer: [
          {
            da: "Stil en bus og en chauffør til rådighed for øvelse på ruterne.",
            en: "Provide a bus and a driver for practice on the routes.",
          },
          {
            da: "Bekræft vagter og startdato, når prøven er bestået.",
            en: "Confirm shifts and starting date once the test is passed.",
          },
        ],
        mentor: [
          { da: "Ring en gang om ugen, og hør, hvordan det går.", en: "Call once a week and hear how it is going." },
          {
            da: "Gennemgå ruterne på kort, før de køres.",
            en: "Go through the routes on a map before they are driven.",
          },
        ],
        citizen: [
          {
            da: "Læs teori hver dag, også når der ikke er skole.",
            en: "Read theory every day, also when there is no class.",
          },
          {
            da: "Sig til med det samme, hvis en prøve ikke går godt.",
            en: "Say so at once if a test does not go well.",
          },
        ],
        municipality: [
          { da: "Hold øje med fremmøde og prøver hver uge.", en: "Keep an eye on attendance and tests every week." },
          {
            da: "Lav en plan for en ny prøve, hvis den første ikke bestås.",
            en: "Make a plan for a new test if the first one is not passed.",
          },
        ],
      },
    },
    {
      kind: "employment",
      title: { da: "Ordinær ansættelse som chauffør", en: "Ordinary employment as a driver" },
      weeks: 52,
      hours: [
        { fromWeek: 1, hoursPerWeek: 30 },
        { fromWeek: 5, hoursPerWeek: 37 },
      ],
      purpose: {
        da: "Borgeren kører først få, kendte ruter og får så hele vagtplanen. Der følges op i et år.",
        en: "The citizen first drives a few familiar routes and is then given the full rota. There is follow-up for one year.",
      },
      why: {
        da: "De første uger alene i bussen er de sværeste. En blød start gør, at nye chauffører bliver i faget, og at de senere kan lære nye op.",
        en: "The first weeks alone on the bus are the hardest. A gentle start makes new drivers stay in the trade and later teach others.",
      },
      does: {
        employer: [
          { da: "Ansæt på overenskomstens vilkår.", en: "Hire on the terms of the collective agreement." },
          {
            da: "Begynd med højst tre ruter den første måned.",
            en: "Begin with no more than three routes in the first month.",
          },
        ],
        mentor: [
          {
            da: "Kør med på én tur om ugen den første måned.",
            en: "Ride along on one trip a week in the first month.",
          },
          { da: "Tal hændelser igennem samme dag.", en: "Talk incidents through the same day." },
        ],
        citizen: [
          { da: "Sig fra, hvis du er for træt til at køre.", en: "Speak up if you are too tired to drive." },
          {
            da: "Brug radioen hellere én gang for meget end for lidt.",
            en: "Use the radio once too often rather than once too little.",
          },
        ],
        municipality: [
          {
            da: "Spørg efter én og tre måneder, om vagterne passer.",
            en: "Ask after one and three months whether the shifts work.",
          },
          { da: "Følg op efter 26 og 52 uger.", en: "Follow up after 26 and 52 weeks." },
        ],
      },
    },
  ],
  training: [
    {
      key: "personbefordring-med-bus",
      title: {
        da: "Personbefordring med bus: kørekort kategori D og grundlæggende kvalifikation",
        en: "Passenger transport by bus: category D licence and initial qualification",
      },
      days: 40,
      closes: ["koere-bus", "kontrol-af-bus", "koere-og-hviletid", "laese-teori"],
    },
    {
      key: "service-og-konflikt-i-bus",
      title: {
        da: "Kundeservice og konflikthåndtering i rutebus",
        en: "Customer service and handling conflict on the bus",
      },
      days: 3,
      closes: ["kundeservice", "bevare-roen", "tale-i-radio"],
    },
    {
      key: "energirigtig-koersel",
      title: { da: "Energirigtig kørsel med elbus", en: "Energy-efficient driving of electric buses" },
      days: 2,
      closes: ["blod-koersel", "digitale-skaerme"],
    },
  ],
  mentoring: {
    weeks: 26,
    hoursPerWeek: 1.5,
    goal: {
      da: "Borgeren består prøverne, kører sine ruter alene og er tryg ved at bede om hjælp.",
      en: "The citizen passes the tests, drives the routes alone and feels safe asking for help.",
    },
    tasks: [
      {
        da: "Tage borgeren med på ruten og forklare valg i trafikken",
        en: "Take the citizen along on the route and explain choices made in traffic",
      },
      { da: "Ringe hver uge under køreuddannelsen", en: "Call every week during the driver training" },
      {
        da: "Øve radioens faste sætninger og fagets ord",
        en: "Practise the set phrases of the radio and the words of the trade",
      },
      { da: "Tale svære situationer igennem efter vagten", en: "Talk difficult situations through after the shift" },
    ],
  },
  employerGets: [
    {
      da: "En ny chauffør, der kender jeres garage, ruter og kolleger, før kørekortet er taget",
      en: "A new driver who knows your depot, routes and colleagues before the licence is taken",
    },
    {
      da: "En vurdering fra en kørelærer, før den dyre uddannelse begynder",
      en: "An assessment by a driving instructor before the costly training begins",
    },
    {
      da: "Et kompetencekort med service, dansk og arbejdsvaner",
      en: "A competence card covering service, Danish and working habits",
    },
    {
      da: "En konsulent, der følger køreuddannelsen uge for uge",
      en: "A consultant who follows the driver training week by week",
    },
  ],
  employerGives: [
    {
      da: "Alvorlig overvejelse af varig, ordinær ansættelse, når prøverne er bestået",
      en: "Serious consideration of lasting ordinary employment once the tests are passed",
    },
    { da: "En erfaren chauffør som mentor", en: "An experienced driver as mentor" },
    { da: "En bus og tid til øvelse på jeres egne ruter", en: "A bus and time for practice on your own routes" },
    { da: "En vagtplan, der begynder blødt i den første måned", en: "A rota that begins gently in the first month" },
    {
      da: "Svar om ansættelse senest to uger før uddannelsen slutter",
      en: "An answer about employment no later than two weeks before the training ends",
    },
  ],
  haveReady: [
    { da: "CVR-nummer (8 cifre)", en: "CVR number (8 digits)" },
    {
      da: "P-nummer på den garage, chaufføren skal møde på (10 cifre)",
      en: "P-number of the depot where the driver will report (10 digits)",
    },
    {
      da: "Antal ansatte på garagen i fuldtidsstillinger, gennemsnit af de sidste fire måneder",
      en: "Staff at the depot in full-time equivalents, average of the last four months",
    },
    { da: "Mentorens navn, telefonnummer og e-mail", en: "The mentor’s name, phone number and e-mail" },
    {
      da: "Navn på tillidsrepræsentanten eller en anden medarbejderrepræsentant",
      en: "Name of the shop steward or another employee representative",
    },
    {
      da: "Hvor mange chauffører I mangler, og fra hvilket køreplanskifte",
      en: "How many drivers you need, and from which timetable change",
    },
  ],
  childrenCertificate: false,
  words: [
    {
      da: "køreplan",
      en: "timetable",
      explanation: {
        da: "Viser, hvornår bussen skal være ved hvert stop",
        en: "Shows when the bus should be at each stop",
      },
    },
    {
      da: "stoppested",
      en: "bus stop",
      explanation: { da: "Stedet, hvor passagerer står af og på", en: "The place where passengers get off and on" },
    },
    {
      da: "endestation",
      en: "terminus",
      explanation: { da: "Det sidste stop på ruten", en: "The last stop on the route" },
    },
    { da: "rute", en: "route", explanation: { da: "Den vej, bussen altid kører", en: "The way the bus always takes" } },
    {
      da: "omkørsel",
      en: "diversion",
      explanation: { da: "En anden vej, når den normale er spærret", en: "Another way when the usual one is closed" },
    },
    {
      da: "garageanlæg",
      en: "depot",
      explanation: {
        da: "Her holder busserne om natten, og her begynder vagten",
        en: "Where the buses stand at night and the shift begins",
      },
    },
    {
      da: "vagtplan",
      en: "rota",
      explanation: {
        da: "Viser, hvornår du skal arbejde de næste uger",
        en: "Shows when you are to work in the coming weeks",
      },
    },
    {
      da: "afløsning",
      en: "relief",
      explanation: {
        da: "Når en kollega overtager bussen midt på dagen",
        en: "When a colleague takes over the bus in the middle of the day",
      },
    },
    {
      da: "delt vagt",
      en: "split shift",
      explanation: {
        da: "Arbejdsdag i to dele med et langt ophold imellem",
        en: "A working day in two parts with a long break between",
      },
    },
    {
      da: "køretid",
      en: "driving time",
      explanation: { da: "Den tid, du sidder bag rattet", en: "The time you spend behind the wheel" },
    },
    {
      da: "hviletid",
      en: "rest time",
      explanation: {
        da: "Den tid, du skal holde fri, før du må køre igen",
        en: "The time you must be off before you may drive again",
      },
    },
    {
      da: "fartskriver",
      en: "tachograph",
      explanation: {
        da: "Apparat i nogle busser, der gemmer fart, kørsel og pauser",
        en: "A device in some buses that stores speed, driving and breaks",
      },
    },
    {
      da: "trafikledelse",
      en: "traffic control",
      explanation: {
        da: "Kolleger, der holder øje med alle busser og hjælper over radio",
        en: "Colleagues who watch all buses and help by radio",
      },
    },
    {
      da: "forsinkelse",
      en: "delay",
      explanation: { da: "Når bussen er bagud for køreplanen", en: "When the bus is behind the timetable" },
    },
    {
      da: "korrespondance",
      en: "connection",
      explanation: {
        da: "Et skifte, hvor to busser eller tog passer sammen",
        en: "A change where two buses or trains fit together",
      },
    },
    {
      da: "passager",
      en: "passenger",
      explanation: { da: "En, der kører med bussen", en: "A person who travels on the bus" },
    },
    {
      da: "billet",
      en: "ticket",
      explanation: { da: "Beviset for, at rejsen er betalt", en: "The proof that the journey has been paid for" },
    },
    {
      da: "tjekke ind",
      en: "check in",
      explanation: { da: "At begynde rejsen med kort eller telefon", en: "To begin the journey with a card or phone" },
    },
    {
      da: "myldretid",
      en: "rush hour",
      explanation: {
        da: "Morgen og eftermiddag, når mange skal af sted",
        en: "Morning and afternoon, when many people travel",
      },
    },
    {
      da: "rampe",
      en: "ramp",
      explanation: {
        da: "Plade, der klappes ud til kørestole og barnevogne",
        en: "A plate folded out for wheelchairs and prams",
      },
    },
    {
      da: "knælefunktion",
      en: "kneeling function",
      explanation: {
        da: "Bussen sænker sig, så det er lettere at stige ind",
        en: "The bus lowers itself so that boarding is easier",
      },
    },
    {
      da: "stopknap",
      en: "stop button",
      explanation: {
        da: "Knap, passageren trykker på for at komme af",
        en: "A button the passenger presses to get off",
      },
    },
    {
      da: "spejl",
      en: "mirror",
      explanation: {
        da: "Viser det, der sker bag og ved siden af bussen",
        en: "Shows what happens behind and beside the bus",
      },
    },
    {
      da: "blind vinkel",
      en: "blind spot",
      explanation: { da: "Det, chaufføren ikke kan se i spejlene", en: "What the driver cannot see in the mirrors" },
    },
    {
      da: "bremse",
      en: "brake",
      explanation: { da: "Det, man sænker farten med; brug den blødt", en: "What slows the bus down; use it gently" },
    },
    {
      da: "dæktryk",
      en: "tyre pressure",
      explanation: { da: "Hvor meget luft der er i dækket", en: "How much air there is in the tyre" },
    },
    {
      da: "ladestander",
      en: "charging point",
      explanation: { da: "Her får elbussen strøm", en: "Where the electric bus gets power" },
    },
    {
      da: "rækkevidde",
      en: "range",
      explanation: {
        da: "Så langt bussen kan køre på resten af strømmen",
        en: "How far the bus can go on the remaining charge",
      },
    },
    {
      da: "skadesrapport",
      en: "damage report",
      explanation: {
        da: "Papir eller skærm, hvor du skriver om et uheld",
        en: "The form on paper or screen where you describe an accident",
      },
    },
    {
      da: "hittegods",
      en: "lost property",
      explanation: { da: "Ting, som passagerer har glemt i bussen", en: "Things that passengers have left on the bus" },
    },
  ],
};
