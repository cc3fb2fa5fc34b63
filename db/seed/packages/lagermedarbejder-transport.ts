import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";

export const lagermedarbejderTransport: JobPackageContent = {
  slug: "lagermedarbejder-transport",
  title: { da: "Lagermedarbejder i transportbranchen", en: "Warehouse worker in transport" },
  industry: "transport",
  ownerships: ["private"],
  summary: {
    da: "Fra de første uger på terminalen til fast arbejde med at modtage, plukke, pakke og læsse gods.",
    en: "From the first weeks at the terminal to a lasting job receiving, picking, packing and loading goods.",
  },
  job: {
    da: "Du arbejder på en godsterminal eller et lager hos en transportvirksomhed. Du tager imod gods fra lastbilerne, sætter det på plads, plukker ordrer med håndscanner og gør forsendelser klar til afgang. En stor del af arbejdet foregår med palleløfter og truck, og bilerne kører til faste tider. Arbejdet er i hold og kan ligge tidligt, sent eller om natten.",
    en: "You work at a goods terminal or warehouse of a transport company. You receive goods from the lorries, put them in place, pick orders with a hand scanner and make shipments ready for departure. Much of the work is done with a pallet truck or a forklift, and the lorries leave at fixed times. The work is done in shifts and can be early, late or at night.",
  },
  tasks: [
    {
      da: "Tage imod gods, tælle det og sammenligne med fragtbrevet",
      en: "Receive goods, count them and compare them with the consignment note",
    },
    {
      da: "Sætte paller på plads og registrere pladsen med håndscanneren",
      en: "Put pallets in place and register the location with the hand scanner",
    },
    {
      da: "Plukke ordrer efter plukliste på skærm eller scanner",
      en: "Pick orders from a list on a screen or scanner",
    },
    {
      da: "Pakke, folie og mærke paller, så de kan tåle turen",
      en: "Pack, wrap and label pallets so that they can stand the journey",
    },
    {
      da: "Sortere gods til de rigtige ruter og porte før afgang",
      en: "Sort goods to the right routes and gates before departure",
    },
    { da: "Læsse og losse biler sammen med chaufføren", en: "Load and unload lorries together with the driver" },
    {
      da: "Skrive afvigelser ned: skader, mangler og forkert gods",
      en: "Write down deviations: damage, missing items and wrong goods",
    },
  ],
  requirements: [
    {
      da: "Du er fyldt 18 år, så du må tage truckcertifikat.",
      en: "You are at least 18, so that you may take a forklift certificate.",
    },
    {
      da: "Du kan arbejde på skiftende tider, også tidligt om morgenen eller om aftenen.",
      en: "You can work changing hours, also early in the morning or in the evening.",
    },
    {
      da: "Du kan gå, stå og løfte en hel vagt med de hjælpemidler, der hører til.",
      en: "You can walk, stand and lift through a whole shift with the aids that belong to the work.",
    },
    {
      da: "Du kan læse tal, adresser og korte beskeder på dansk.",
      en: "You can read numbers, addresses and short messages in Danish.",
    },
    {
      da: "Du holder reglerne for færdsel på lageret, også når der er travlt.",
      en: "You keep the traffic rules of the warehouse, also when it is busy.",
    },
  ],
  competences: [
    {
      key: "pluk-og-scanning",
      group: "trade",
      name: { da: "Plukke og registrere varer med håndscanner", en: "Pick and register goods with a hand scanner" },
      level: "independently",
    },
    {
      key: "truckkoersel",
      group: "trade",
      name: { da: "Køre truck sikkert mellem reoler og porte", en: "Drive a forklift safely between racks and gates" },
      level: "independently",
    },
    {
      key: "pakning-og-laesning",
      group: "trade",
      name: {
        da: "Pakke paller og læsse bilen, så godset står fast",
        en: "Pack pallets and load the lorry so that the goods stand firm",
      },
      level: "independently",
    },
    {
      key: "talforstaaelse",
      group: "general",
      name: { da: "Tælle op, sammenligne tal og finde fejl", en: "Count, compare figures and find errors" },
      level: "independently",
    },
    {
      key: "lagersystem",
      group: "general",
      name: { da: "Søge og rette i lagersystemet", en: "Search and correct in the warehouse system" },
      level: "with-help",
    },
    {
      key: "samarbejde-paa-holdet",
      group: "personal-social",
      name: { da: "Hjælpe holdet frem mod afgangstiden", en: "Help the team towards the departure time" },
      level: "independently",
    },
    {
      key: "dansk-mundtligt",
      group: "danish",
      name: {
        da: "Forstå korte beskeder på terminalen og spørge igen",
        en: "Understand short messages at the terminal and ask again",
      },
      level: "independently",
    },
    {
      key: "dansk-skriftligt",
      group: "danish",
      name: { da: "Læse fragtbreve og skrive en afvigelse", en: "Read consignment notes and write a deviation" },
      level: "with-help",
    },
    {
      key: "sikkerhed-og-moedetid",
      group: "workplace-culture",
      name: {
        da: "Møde til tiden, melde fra i tide og følge sikkerhedsreglerne",
        en: "Come on time, give notice in good time and follow the safety rules",
      },
      level: "independently",
    },
    {
      key: "lyst-til-nye-opgaver",
      group: "motivation",
      name: { da: "Tage imod nye opgaver og spørge efter mere", en: "Accept new tasks and ask for more" },
      level: "independently",
    },
  ],
  steps: [
    {
      kind: "trial",
      title: { da: "Prøveperiode på terminalen", en: "Trial at the terminal" },
      weeks: 3,
      hours: [
        { fromWeek: 1, hoursPerWeek: 25 },
        { fromWeek: 3, hoursPerWeek: 30 },
      ],
      purpose: {
        da: "Den nye kollega prøver varemodtagelse, pluk og pakning på daghold og lærer terminalens færdselsregler.",
        en: "The new colleague tries receiving, picking and packing on the day shift and learns the terminal’s traffic rules.",
      },
      why: {
        da: "Et lager skal mærkes, før man kan vælge det: tempoet, kulden ved portene og de faste afgange. Siger begge parter ja, ved vi, hvilke opgaver afklaringen skal handle om.",
        en: "A warehouse must be felt before it can be chosen: the pace, the cold at the gates and the fixed departures. If both sides say yes, we know which tasks the clarification should be about.",
      },
      does: {
        employer: [
          {
            da: "Giv sikkerhedsinstruktion, vest og sikkerhedssko den første dag.",
            en: "Give safety instruction, a vest and safety shoes on the first day.",
          },
          {
            da: "Lad den nye kollega prøve mindst tre slags opgaver.",
            en: "Let the new colleague try at least three kinds of task.",
          },
          {
            da: "Hold en kort samtale i næstsidste uge: Passer det?",
            en: "Hold a short talk in the last week but one: does it fit?",
          },
        ],
        mentor: [
          {
            da: "Gå med på de første vagter, og vis, hvor truck og gående mødes.",
            en: "Walk along on the first shifts, and show where forklifts and walkers meet.",
          },
          {
            da: "Præsentér holdet, og spis sammen i pausen.",
            en: "Introduce the team, and eat together in the break.",
          },
        ],
        citizen: [
          {
            da: "Mød til tiden, og ring før vagten, hvis du ikke kan komme.",
            en: "Come on time, and ring before the shift if you cannot come.",
          },
          {
            da: "Sig, hvilke opgaver du kan lide, og hvilke der er svære.",
            en: "Say which tasks you like and which are hard.",
          },
        ],
        municipality: [
          {
            da: "Godkend prøveperioden, før den begynder.",
            en: "Approve the trial before it begins.",
          },
          {
            da: "Ring til mentor og den nye kollega efter den første uge.",
            en: "Ring the mentor and the new colleague after the first week.",
          },
        ],
      },
    },
    {
      kind: "clarification",
      title: { da: "Kompetenceafklaring i hele godsets vej", en: "Clarification along the goods’ whole way" },
      weeks: 3,
      hours: [{ fromWeek: 1, hoursPerWeek: 32 }],
      purpose: {
        da: "Den nye kollega følger godset fra port til port, og kompetencekortet udfyldes med et konkret eksempel på hvert punkt.",
        en: "The new colleague follows the goods from gate to gate, and the competence card is filled in with one concrete example for each item.",
      },
      why: {
        da: "Her bliver det synligt, hvad der allerede sidder, og hvad der mangler. Kun det, der mangler, kommer med i opkvalificeringen, så ingen bruger dage på noget, de kan.",
        en: "Here it becomes visible what is already in place and what is missing. Only what is missing goes into the training, so that nobody spends days on what they already can do.",
      },
      does: {
        employer: [
          {
            da: "Giv en uge ved hver af de tre stationer: modtagelse, pluk og læsning.",
            en: "Give a week at each of the three stations: receiving, picking and loading.",
          },
          {
            da: "Gennemgå kompetencekortet sammen med mentor og den nye kollega.",
            en: "Go through the competence card with the mentor and the new colleague.",
          },
        ],
        mentor: [
          {
            da: "Skriv ét eksempel ned om dagen, godt eller svært.",
            en: "Write down one example a day, good or hard.",
          },
          {
            da: "Vurdér sammen med den nye kollega, aldrig bag om ryggen.",
            en: "Assess together with the new colleague, not behind their back.",
          },
        ],
        citizen: [
          {
            da: "Fortæl, hvad du har lavet før, også uden løn og uden papirer.",
            en: "Tell what you have done before, also without pay and without papers.",
          },
          {
            da: "Sæt selv dit niveau, før I taler om kortet.",
            en: "Set your own level before you talk about the card.",
          },
        ],
        municipality: [
          {
            da: "Læs kortet, og peg på, hvilke kurser der lukker hullerne.",
            en: "Read the card, and point to the courses that close the gaps.",
          },
          {
            da: "Sørg for, at den nye kollega får sit kompetencekort med hjem.",
            en: "See that the new colleague gets to take the competence card home.",
          },
        ],
      },
    },
    {
      kind: "training",
      title: { da: "Opkvalificering: truck og lagerarbejde", en: "Training: forklift and warehouse work" },
      weeks: 4,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: {
        da: "Kursusdage veksler med dage på terminalen, så truckkørsel og registrering øves på rigtigt gods samme uge.",
        en: "Course days alternate with days at the terminal, so that driving and registering are practised on real goods the same week.",
      },
      why: {
        da: "Med truckcertifikatet kan den nye kollega tage de vagter, terminalen mangler folk til. Det gør vejen til løn på almindelige vilkår kort.",
        en: "With the forklift certificate the new colleague can take the shifts the terminal lacks people for. That makes the way to ordinary pay a short one.",
      },
      does: {
        employer: [
          {
            da: "Planlæg vagterne, så kursusdagene er fri for andet.",
            en: "Plan the shifts so that nothing else falls on the course days.",
          },
          {
            da: "Giv tid til at øve truck med en erfaren fører ved siden af.",
            en: "Give time to practise driving with an experienced driver alongside.",
          },
        ],
        mentor: [
          {
            da: "Spørg efter hver kursusdag: Hvad kan vi bruge i morgen?",
            en: "Ask after each course day: what can we use tomorrow?",
          },
          { da: "Øv kursets fagord på gulvet.", en: "Practise the words of the course on the floor." },
        ],
        citizen: [
          { da: "Deltag alle kursusdage, og gå til prøven.", en: "Attend every course day, and take the test." },
          { da: "Vis mentor det, du har lært.", en: "Show the mentor what you have learnt." },
        ],
        municipality: [
          {
            da: "Træf afgørelse om kurserne, og oplys skolen om start og sted.",
            en: "Decide on the courses, and tell the school when and where they start.",
          },
          {
            da: "Hold fast i, at hvert kursus svarer til et punkt på kortet.",
            en: "Insist that every course answers to an item on the card.",
          },
        ],
      },
    },
    {
      kind: "wage-subsidy",
      title: { da: "Løntilskud på skiftehold", en: "Wage subsidy on shifts" },
      weeks: 20,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: {
        da: "Den nye kollega er ansat på fuld tid, får løn efter overenskomsten og kører de samme vagter som holdet.",
        en: "The new colleague is employed full-time, is paid under the collective agreement and works the same shifts as the team.",
      },
      why: {
        da: "Perioden giver tid til at nå holdets tempo uden at blive presset ud. Kommunen afgør tilskuddet for sig; kan I ansætte med det samme, så spring trinnet over.",
        en: "The period gives time to reach the team’s pace without being pushed out. The municipality decides on the subsidy separately; if you can hire at once, skip this step.",
      },
      does: {
        employer: [
          {
            da: "Ansæt med kontrakt, og betal løn efter overenskomsten.",
            en: "Employ with a contract, and pay under the collective agreement.",
          },
          {
            da: "Hold en samtale midtvejs om tempo, fejl og næste opgave.",
            en: "Hold a talk midway about pace, errors and the next task.",
          },
          {
            da: "Sig mindst ti arbejdsdage før slut, om jobbet fortsætter.",
            en: "Say at least ten working days before the end whether the job goes on.",
          },
        ],
        mentor: [
          {
            da: "Aftal ét mål om ugen, for eksempel færre fejlpluk.",
            en: "Agree one goal a week, for example fewer picking errors.",
          },
          { da: "Træk dig lidt efter lidt.", en: "Step back little by little." },
        ],
        citizen: [
          { da: "Tag dine vagter som resten af holdet.", en: "Take your shifts like the rest of the team." },
          {
            da: "Sig til i tide, hvis noget er ved at gå skævt.",
            en: "Speak up in good time if something is going wrong.",
          },
        ],
        municipality: [
          {
            da: "Træf særskilt afgørelse om løntilskud, før trinnet begynder.",
            en: "Decide separately on the wage subsidy before the step begins.",
          },
          {
            da: "Følg op midtvejs og 20 arbejdsdage før slut.",
            en: "Follow up midway and 20 working days before the end.",
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
        da: "Fast arbejde på terminalen på samme vilkår som kollegerne. Portalen følger op i et år.",
        en: "A lasting job at the terminal on the same terms as the colleagues. The portal follows up for a year.",
      },
      why: {
        da: "Det er målet med alle trin før. Efter et halvt år kan næste skridt være flere trucktyper eller erhvervsuddannelsen som lager- og terminalmedarbejder.",
        en: "It is what every earlier step was for. After half a year the next step can be more types of truck or the vocational education for warehouse and terminal work.",
      },
      does: {
        employer: [
          {
            da: "Giv en ansættelseskontrakt og en fast plads i vagtplanen.",
            en: "Give an employment contract and a fixed place in the shift plan.",
          },
          {
            da: "Hold samtale efter en måned og efter tre måneder.",
            en: "Hold a talk after one month and after three months.",
          },
        ],
        mentor: [
          {
            da: "Vær den, man kan spørge, også efter mentorordningen.",
            en: "Be the one to ask, also after the mentoring.",
          },
          {
            da: "Foreslå nye opgaver, når de gamle er på plads.",
            en: "Suggest new tasks when the old ones are mastered.",
          },
        ],
        citizen: [
          {
            da: "Fortæl i samtalerne, hvad du gerne vil lære mere om.",
            en: "Say in the talks what you want to learn more about.",
          },
          {
            da: "Hold dit truckcertifikat og dine kursusbeviser samlet.",
            en: "Keep your certificate and course papers together.",
          },
        ],
        municipality: [
          {
            da: "Ring efter 26 og 52 uger, og spørg, om ansættelsen holder.",
            en: "Ring after 26 and 52 weeks, and ask whether the employment lasts.",
          },
          { da: "Hjælp hurtigt, hvis parterne beder om det.", en: "Help quickly if the parties ask for it." },
        ],
      },
    },
  ],
  training: [
    {
      key: "gaffeltruck-b",
      title: { da: "Gaffeltruckcertifikat B", en: "Forklift certificate B" },
      days: 7,
      closes: ["truckkoersel", "sikkerhed-og-moedetid"],
    },
    {
      key: "lagerstyring-med-it",
      title: { da: "Lagerstyring med it", en: "Warehouse management with IT" },
      days: 3,
      closes: ["lagersystem", "pluk-og-scanning", "talforstaaelse"],
    },
    {
      key: "enhedslaster-og-lastsikring",
      title: { da: "Enhedslaster, læsning og lastsikring", en: "Unit loads, loading and load securing" },
      days: 3,
      closes: ["pakning-og-laesning"],
    },
  ],
  mentoring: {
    weeks: 26,
    hoursPerWeek: 2,
    goal: {
      da: "Den nye kollega arbejder sikkert, kender holdets rytme og klarer en hel vagt uden støtte.",
      en: "The new colleague works safely, knows the rhythm of the team and manages a whole shift without support.",
    },
    tasks: [
      {
        da: "Vise opgaverne én ad gangen og se på, mens de bliver gjort",
        en: "Show the tasks one at a time and watch while they are done",
      },
      {
        da: "Forklare uskrevne regler om pauser, tempo og tone",
        en: "Explain unwritten rules about breaks, pace and tone",
      },
      {
        da: "Holde en fast samtale på et kvarter hver fredag",
        en: "Hold a fixed talk of a quarter of an hour every Friday",
      },
      {
        da: "Melde tilbage til arbejdslederen og kommunens konsulent",
        en: "Report back to the supervisor and the municipality’s consultant",
      },
    ],
  },
  employerGets: [
    {
      da: "En prøveperiode, hvor begge parter kan sige ja eller nej",
      en: "A trial in which both sides can say yes or no",
    },
    {
      da: "Et kompetencekort, der viser, hvad den nye kollega kan på netop jeres terminal",
      en: "A competence card that shows what the new colleague can do at your own terminal",
    },
    {
      da: "Kurser, der passer til jeres gods, jeres truck og jeres lagersystem",
      en: "Courses that suit your goods, your trucks and your warehouse system",
    },
    {
      da: "En plan med datoer og én fast konsulent i kommunen",
      en: "A plan with dates and one fixed consultant in the municipality",
    },
    {
      da: "Hjælp til at søge om løntilskud eller mentorstøtte; kommunen afgør hver ansøgning for sig",
      en: "Help to apply for wage subsidy or mentor support; the municipality decides each application separately",
    },
  ],
  employerGives: [
    {
      da: "En mentor fra holdet med tid til opgaven hver uge",
      en: "A mentor from the team with time for the task every week",
    },
    {
      da: "Rigtige opgaver ved siden af de ansatte, ikke i stedet for dem",
      en: "Real tasks beside the employees, not instead of them",
    },
    {
      da: "Sikkerhedsinstruktion, arbejdstøj og sikkerhedssko fra den første dag",
      en: "Safety instruction, work clothes and safety shoes from the first day",
    },
    {
      da: "Et klart svar om næste trin mindst ti arbejdsdage, før et trin slutter",
      en: "A clear answer about the next step at least ten working days before a step ends",
    },
    {
      da: "Seriøs overvejelse af varig ordinær ansættelse på overenskomstens vilkår, når kompetencerne er nået",
      en: "Serious consideration of lasting ordinary employment under the collective agreement once the competences are reached",
    },
  ],
  haveReady: [
    { da: "Virksomhedens CVR-nummer (8 cifre)", en: "The company’s CVR number (8 digits)" },
    {
      da: "P-nummer på den terminal, hvor arbejdet foregår (10 cifre)",
      en: "P-number of the terminal where the work is done (10 digits)",
    },
    {
      da: "Antal ordinært ansatte på P-nummeret, omregnet til fuld tid som gennemsnit af de seneste fire måneder",
      en: "Ordinary staff at the P-number in full-time equivalents, as an average of the last four months",
    },
    { da: "Mentors navn, e-mail og vagter", en: "The mentor’s name, e-mail and shifts" },
    {
      da: "Navn og e-mail på en medarbejderrepræsentant, som I har talt med",
      en: "Name and e-mail of an employee representative whom you have talked to",
    },
    {
      da: "Mødetider for dag-, aften- og nathold og hvordan man kommer derud",
      en: "Hours of the day, evening and night shifts and how to get there",
    },
    {
      da: "Navn på den eller dem, der kan tegne virksomheden",
      en: "Name of the person or persons who can sign for the company",
    },
  ],
  childrenCertificate: false,
  words: [
    {
      da: "palle",
      en: "pallet",
      explanation: {
        da: "En flad bund af træ eller plast, som varer står på, så trucken kan løfte dem.",
        en: "A flat base of wood or plastic that goods stand on, so that the forklift can lift them.",
      },
    },
    {
      da: "halvpalle",
      en: "half pallet",
      explanation: {
        da: "En palle, der er halvt så stor som en almindelig: 60 gange 80 centimeter.",
        en: "A pallet half the usual size: 60 by 80 centimetres.",
      },
    },
    {
      da: "palleløfter",
      en: "pallet truck",
      explanation: {
        da: "En lav vogn med to gafler, som man trækker paller med.",
        en: "A low trolley with two forks for pulling pallets.",
      },
    },
    {
      da: "gaffeltruck",
      en: "forklift",
      explanation: {
        da: "En motorvogn med gafler, der løfter paller højt op. Den kræver certifikat.",
        en: "A motor vehicle with forks that lifts pallets high up. It needs a certificate.",
      },
    },
    {
      da: "stabler",
      en: "stacker",
      explanation: {
        da: "En truck, man går bag ved eller står på, og som kan sætte paller op i reolen.",
        en: "A truck that you walk behind or stand on, and that can put pallets up in the rack.",
      },
    },
    {
      da: "reol",
      en: "rack",
      explanation: {
        da: "Høje hylder af stål til paller og kasser.",
        en: "High steel shelves for pallets and boxes.",
      },
    },
    {
      da: "lokation",
      en: "location",
      explanation: {
        da: "Pladsens adresse på lageret, for eksempel gang 12, fag 4, hylde C.",
        en: "The address of a place in the warehouse, for example aisle 12, bay 4, shelf C.",
      },
    },
    {
      da: "varemodtagelse",
      en: "goods receiving",
      explanation: {
        da: "Stedet og arbejdet, hvor gods kommer ind, bliver talt og registreret.",
        en: "The place and the work where goods come in, are counted and registered.",
      },
    },
    {
      da: "port",
      en: "gate",
      explanation: {
        da: "Den nummererede åbning, hvor lastbilen holder, mens man læsser.",
        en: "The numbered opening where the lorry stands while it is loaded.",
      },
    },
    {
      da: "rampe",
      en: "loading dock",
      explanation: {
        da: "Den hævede kant ved porten, i samme højde som bilens lad.",
        en: "The raised edge at the gate, level with the floor of the lorry.",
      },
    },
    {
      da: "gods",
      en: "freight",
      explanation: {
        da: "Alt det, man transporterer for kunderne.",
        en: "Everything that is transported for the customers.",
      },
    },
    {
      da: "stykgods",
      en: "part-load goods",
      explanation: {
        da: "Enkelte paller og kolli fra mange kunder i samme bil.",
        en: "Single pallets and packages from many customers in the same lorry.",
      },
    },
    {
      da: "kolli",
      en: "package",
      explanation: {
        da: "Én enhed af gods: en kasse, en palle, en rulle. Tre kolli er tre ting at tælle.",
        en: "One unit of freight: a box, a pallet, a roll. Three packages are three things to count.",
      },
    },
    {
      da: "fragtbrev",
      en: "consignment note",
      explanation: {
        da: "Dokumentet, der viser, hvem der sender hvad til hvem. Det er ofte digitalt.",
        en: "The document that shows who sends what to whom. It is often digital.",
      },
    },
    {
      da: "følgeseddel",
      en: "delivery note",
      explanation: {
        da: "Sedlen, der følger varerne og viser, hvad kunden skal have.",
        en: "The slip that follows the goods and shows what the customer should get.",
      },
    },
    {
      da: "håndscanner",
      en: "hand scanner",
      explanation: {
        da: "Et lille apparat, der læser stregkoder og viser den næste opgave.",
        en: "A small device that reads barcodes and shows the next task.",
      },
    },
    {
      da: "stregkode",
      en: "barcode",
      explanation: {
        da: "Striberne på mærkaten, som scanneren læser.",
        en: "The stripes on the label that the scanner reads.",
      },
    },
    {
      da: "plukliste",
      en: "picking list",
      explanation: {
        da: "Listen over varer, antal og pladser i en ordre.",
        en: "The list of goods, quantities and locations in an order.",
      },
    },
    {
      da: "fejlpluk",
      en: "picking error",
      explanation: {
        da: "Når der er taget en forkert vare eller et forkert antal.",
        en: "When a wrong item or a wrong quantity has been taken.",
      },
    },
    {
      da: "strækfilm",
      en: "stretch film",
      explanation: {
        da: "Tynd plast, man vikler om pallen, så kasserne bliver stående.",
        en: "Thin plastic wound round the pallet so that the boxes stay in place.",
      },
    },
    {
      da: "lastsikring",
      en: "load securing",
      explanation: {
        da: "At spænde gods fast, så det ikke flytter sig under kørslen.",
        en: "Fastening goods so that they do not move on the way.",
      },
    },
    {
      da: "losse",
      en: "unload",
      explanation: { da: "At tage gods ud af bilen.", en: "To take goods out of the lorry." },
    },
    {
      da: "afvigelse",
      en: "deviation",
      explanation: {
        da: "Noget, der ikke er, som det skulle være: skadet, for lidt eller forkert gods.",
        en: "Something that is not as it should be: damaged, too little or wrong goods.",
      },
    },
    {
      da: "svind",
      en: "shrinkage",
      explanation: {
        da: "Varer, der er blevet væk eller ødelagt på lageret.",
        en: "Goods that have been lost or spoilt in the warehouse.",
      },
    },
    {
      da: "optælling",
      en: "stocktaking",
      explanation: {
        da: "At tælle, hvad der står på pladsen, og rette tallet i systemet.",
        en: "Counting what stands in a place and correcting the number in the system.",
      },
    },
    {
      da: "afgangstid",
      en: "departure time",
      explanation: {
        da: "Klokkeslættet, hvor bilen kører, også selvom noget mangler.",
        en: "The hour when the lorry leaves, even if something is missing.",
      },
    },
    {
      da: "farligt gods",
      en: "dangerous goods",
      explanation: {
        da: "Gods, der kan brænde, ætse eller eksplodere. Det har særlige mærker og særlige regler.",
        en: "Goods that can burn, corrode or explode. They have special labels and special rules.",
      },
    },
    {
      da: "værnemidler",
      en: "protective equipment",
      explanation: {
        da: "Sikkerhedssko, vest, handsker og hjelm, der beskytter dig.",
        en: "Safety shoes, vest, gloves and helmet that protect you.",
      },
    },
    {
      da: "skiftehold",
      en: "shift team",
      explanation: {
        da: "Et hold, der afløser et andet, så arbejdet går hele døgnet.",
        en: "A team that takes over from another, so that work goes on round the clock.",
      },
    },
    {
      da: "arbejdsleder",
      en: "supervisor",
      explanation: {
        da: "Den, der fordeler opgaverne på vagten, og som du melder fra til.",
        en: "The one who shares out the tasks on the shift, and whom you tell if you cannot come.",
      },
    },
  ],
};
