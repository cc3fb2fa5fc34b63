import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";

export const postarbejder: JobPackageContent = {
  slug: "postarbejder",
  title: { da: "Postarbejder", en: "Postal worker" },
  industry: "postal",
  ownerships: ["private"],
  summary: {
    da: "Sortér og omdel pakker og breve: hele trappen fra forberedelse til fast job, med timer, der stiger undervejs.",
    en: "Sort and deliver parcels and letters: the whole staircase from preparation to a lasting job, with hours that rise on the way.",
  },
  job: {
    da: "Du arbejder i et distributionscenter hos en virksomhed, der omdeler pakker og breve. Først på dagen sorterer du forsendelser til ruterne, og derefter omdeler du dem på ladcykel, i elbil eller til fods. I dag er de fleste forsendelser pakker, og mange afleveres i pakkebokse og butikker. Du møder mange mennesker på ruten, og du har tavshedspligt om deres post.",
    en: "You work in a distribution centre of a company that delivers parcels and letters. Early in the day you sort items to the routes, and then you deliver them by cargo bike, in an electric van or on foot. Today most items are parcels, and many are left in parcel lockers and shops. You meet many people on the route, and you are bound to secrecy about their post.",
  },
  tasks: [
    {
      da: "Tømme bure og vogne og lægge pakker på sorteringsbåndet",
      en: "Empty cages and trolleys and put parcels on the sorting belt",
    },
    {
      da: "Sortere pakker, breve og blade til den rigtige rute",
      en: "Sort parcels, letters and magazines to the right route",
    },
    {
      da: "Scanne hver forsendelse, så modtageren kan følge den",
      en: "Scan every item so that the receiver can follow it",
    },
    { da: "Læsse cykel eller bil i omdelingens rækkefølge", en: "Load the bike or van in the order of delivery" },
    {
      da: "Aflevere ved døren, i pakkeboks eller i butik og tage kvittering",
      en: "Deliver at the door, in a parcel locker or in a shop and take a receipt",
    },
    {
      da: "Behandle returpakker og forsendelser, der ikke kan afleveres",
      en: "Handle returned parcels and items that cannot be delivered",
    },
  ],
  requirements: [
    {
      da: "Du kan møde tidligt, som regel mellem kl. 5 og kl. 7, og nogle lørdage.",
      en: "You can start early, as a rule between 5 and 7 in the morning, and some Saturdays.",
    },
    {
      da: "Du kan læse navne, vejnavne og husnumre hurtigt og sikkert.",
      en: "You can read names, street names and house numbers quickly and surely.",
    },
    {
      da: "Du kan cykle, eller du har kørekort til personbil (kategori B).",
      en: "You can ride a bicycle, or you have a car licence (category B).",
    },
    {
      da: "Du kan arbejde ude i al slags vejr og bære pakker på trapper.",
      en: "You can work outdoors in all weathers and carry parcels on stairs.",
    },
    {
      da: "Du kan holde tavshed om, hvem der får hvad.",
      en: "You can keep secret who receives what.",
    },
  ],
  competences: [
    {
      key: "sortering",
      group: "trade",
      name: { da: "Sortere forsendelser hurtigt og uden fejl", en: "Sort items fast and without errors" },
      level: "independently",
    },
    {
      key: "omdeling",
      group: "trade",
      name: {
        da: "Gennemføre en rute og aflevere efter reglerne",
        en: "Complete a route and deliver by the rules",
      },
      level: "independently",
    },
    {
      key: "loeft-og-laesning",
      group: "trade",
      name: {
        da: "Læsse og løfte skånsomt med de rigtige hjælpemidler",
        en: "Load and lift gently with the right aids",
      },
      level: "independently",
    },
    {
      key: "scanner-og-app",
      group: "general",
      name: { da: "Bruge scanner og ruteapp", en: "Use the scanner and the route app" },
      level: "independently",
    },
    {
      key: "orientering",
      group: "general",
      name: { da: "Finde vej i et nyt distrikt", en: "Find the way in a new district" },
      level: "with-help",
    },
    {
      key: "moede-med-modtagere",
      group: "personal-social",
      name: { da: "Være venlig og rolig over for modtagere", en: "Be kind and calm with receivers" },
      level: "independently",
    },
    {
      key: "dansk-adresser",
      group: "danish",
      name: { da: "Læse adresser, også i håndskrift", en: "Read addresses, also in handwriting" },
      level: "independently",
    },
    {
      key: "dansk-samtale",
      group: "danish",
      name: { da: "Forklare en besked ved døren", en: "Explain a message at the door" },
      level: "with-help",
    },
    {
      key: "tavshedspligt",
      group: "workplace-culture",
      name: { da: "Kende og holde tavshedspligten", en: "Know and keep the duty of secrecy" },
      level: "independently",
    },
    {
      key: "udholdenhed",
      group: "motivation",
      name: {
        da: "Holde gejsten oppe i travle perioder og lære flere ruter",
        en: "Keep up the spirit in busy periods and learn more routes",
      },
      level: "independently",
    },
  ],
  steps: [
    {
      kind: "preparation",
      title: { da: "Forberedelse: vejnavne, ruter og regler", en: "Preparation: street names, routes and rules" },
      weeks: 2,
      hours: [{ fromWeek: 1, hoursPerWeek: 12 }],
      purpose: {
        da: "Holdet øver vejnavne, adresser og cykling med last, og alle ser sorteringen en tidlig morgen.",
        en: "The group practises street names, addresses and cycling with a load, and everybody sees the sorting early one morning.",
      },
      why: {
        da: "Tidlige morgener er det, der oftest overrasker. Når rejsetid og pasning er på plads, kan prøveperioden handle om arbejdet.",
        en: "Early mornings are what most often surprises people. When travel and child minding are settled, the trial can be about the work.",
      },
      does: {
        employer: [
          { da: "Vis sorteringen frem, mens den er i gang.", en: "Show the sorting while it is running." },
          { da: "Lån en ladcykel ud til øvelsen.", en: "Lend a cargo bike for the exercise." },
        ],
        mentor: [
          { da: "Fortæl om en almindelig dag, time for time.", en: "Tell about an ordinary day, hour by hour." },
          { da: "Aftal, hvor I mødes den første morgen.", en: "Agree where to meet on the first morning." },
        ],
        citizen: [
          { da: "Prøv turen til arbejde på det rigtige tidspunkt.", en: "Try the trip to work at the right hour." },
          { da: "Sig, hvilke dage og tider du kan.", en: "Say which days and hours you can work." },
        ],
        municipality: [
          {
            da: "Saml holdet, og hold plads til nye hver anden uge.",
            en: "Gather the group, and keep room for new people every other week.",
          },
          { da: "Hjælp med transport og praktiske aftaler.", en: "Help with transport and practical arrangements." },
        ],
      },
    },
    {
      kind: "trial",
      title: { da: "Prøveperiode i sortering og på rute", en: "Trial in sorting and on the route" },
      weeks: 4,
      hours: [
        { fromWeek: 1, hoursPerWeek: 20 },
        { fromWeek: 3, hoursPerWeek: 25 },
      ],
      purpose: {
        da: "To uger i sorteringen og to uger som makker på en fast rute. Timerne stiger, når morgenerne er på plads.",
        en: "Two weeks in sorting and two weeks as a partner on a fixed route. The hours rise when the mornings are settled.",
      },
      why: {
        da: "Arbejdet inde og ude er vidt forskelligt, og mange er stærkest det ene sted. Det viser, hvor afklaringen skal lægge vægten.",
        en: "The work indoors and outdoors is very different, and many are strongest in one place. It shows where the clarification should put the weight.",
      },
      does: {
        employer: [
          {
            da: "Forklar tavshedspligten, før den første forsendelse røres.",
            en: "Explain the duty of secrecy before the first item is touched.",
          },
          {
            da: "Giv varmt tøj, regntøj og sko til ruten.",
            en: "Give warm clothes, rainwear and shoes for the route.",
          },
          {
            da: "Hold samtale i tredje uge om timer og fremtid.",
            en: "Hold a talk in the third week about hours and the future.",
          },
        ],
        mentor: [
          { da: "Gå den samme rute sammen i begge uger.", en: "Walk the same route together in both weeks." },
          { da: "Ros det, der går godt, samme dag.", en: "Praise what goes well, the same day." },
        ],
        citizen: [
          { da: "Mød til tiden i al slags vejr.", en: "Come on time in all weathers." },
          {
            da: "Sig fra, hvis en pakke er for tung til at bære alene.",
            en: "Say so if a parcel is too heavy to carry alone.",
          },
        ],
        municipality: [
          { da: "Godkend prøveperioden, før den begynder.", en: "Approve the trial before it begins." },
          { da: "Aftal med parterne, hvornår timerne stiger.", en: "Agree with the parties when the hours rise." },
        ],
      },
    },
    {
      kind: "clarification",
      title: { da: "Kompetenceafklaring på egen del af ruten", en: "Clarification on a part of the route" },
      weeks: 3,
      hours: [{ fromWeek: 1, hoursPerWeek: 28 }],
      purpose: {
        da: "Den nye kollega har ansvar for sine egne gader og sin egen hylde i sorteringen, og kompetencekortet udfyldes undervejs.",
        en: "The new colleague is responsible for streets and a sorting shelf of their own, and the competence card is filled in along the way.",
      },
      why: {
        da: "Ansvar viser mere end øvelse. Kortet afgør, om opkvalificeringen skal handle om varebil, om service eller om begge dele.",
        en: "Responsibility shows more than practice. The card decides whether the training should be about the van, about service or about both.",
      },
      does: {
        employer: [
          {
            da: "Giv fire til seks faste gader og de samme tider hver dag.",
            en: "Give four to six fixed streets and the same hours every day.",
          },
          { da: "Gennemgå kortet sammen i den sidste uge.", en: "Go through the card together in the last week." },
        ],
        mentor: [
          {
            da: "Følg med på afstand, og skriv eksempler ned.",
            en: "Follow from a distance, and write down examples.",
          },
          { da: "Spørg: Hvad ville du gøre anderledes i morgen?", en: "Ask: what would you do differently tomorrow?" },
        ],
        citizen: [
          { da: "Vurdér dig selv på kortet først.", en: "Assess yourself on the card first." },
          {
            da: "Fortæl om andre job, hvor du har mødt kunder eller båret ansvar.",
            en: "Tell about other jobs where you met customers or had responsibility.",
          },
        ],
        municipality: [
          { da: "Deltag i den afsluttende samtale om kortet.", en: "Take part in the closing talk about the card." },
          { da: "Find kurser med start inden for to uger.", en: "Find courses that start within two weeks." },
        ],
      },
    },
    {
      kind: "training",
      title: { da: "Opkvalificering: varebil og service", en: "Training: van and service" },
      weeks: 2,
      hours: [{ fromWeek: 1, hoursPerWeek: 32 }],
      purpose: {
        da: "Korte kurser i varebilskørsel, løft og mødet med kunder, lagt så ruten stadig køres et par formiddage.",
        en: "Short courses in van driving, lifting and meeting customers, placed so that the route is still driven a couple of mornings.",
      },
      why: {
        da: "Den, der både kan cykle og køre varebil, kan bruges på alle ruter. Det åbner for flere timer og for vagter resten af året.",
        en: "Somebody who can both cycle and drive a van can be used on every route. That opens for more hours and for shifts all year.",
      },
      does: {
        employer: [
          { da: "Hold en øvebil fri om eftermiddagen.", en: "Keep a practice van free in the afternoon." },
          {
            da: "Aftal med skolen, hvilke eksempler der ligner jeres hverdag.",
            en: "Agree with the school on examples that resemble your daily work.",
          },
        ],
        mentor: [
          { da: "Kør med de første ture i bilen.", en: "Ride along on the first trips in the van." },
          {
            da: "Gennemgå en svær situation fra ruten om dagen.",
            en: "Go through one hard situation from the route each day.",
          },
        ],
        citizen: [
          { da: "Deltag i alle kursusdage.", en: "Attend all course days." },
          {
            da: "Prøv en ny måde at løfte på, og sig, hvordan den virker.",
            en: "Try a new way of lifting, and say how it works.",
          },
        ],
        municipality: [
          { da: "Træf afgørelse om kurserne, før de begynder.", en: "Decide on the courses before they begin." },
          { da: "Spørg arbejdsgiveren om det næste trin.", en: "Ask the employer about the next step." },
        ],
      },
    },
    {
      kind: "wage-subsidy",
      title: { da: "Løntilskud på faste ruter", en: "Wage subsidy on fixed routes" },
      weeks: 13,
      hours: [
        { fromWeek: 1, hoursPerWeek: 32 },
        { fromWeek: 7, hoursPerWeek: 35 },
      ],
      purpose: {
        da: "Ansættelse med løn efter overenskomsten og en fast plads i vagtplanen, mens den nye kollega lærer tre ruter.",
        en: "Employment with pay under the collective agreement and a fixed place in the shift plan, while the new colleague learns three routes.",
      },
      why: {
        da: "Tre måneder rækker til at lære tre ruter og nå ordinært tempo. Kommunen afgør løntilskuddet for sig, og trinnet springes over, hvis jobbet kan begynde nu.",
        en: "Three months are enough to learn three routes and reach an ordinary pace. The municipality decides on the subsidy separately, and the step is skipped if the job can begin now.",
      },
      does: {
        employer: [
          { da: "Udbetal løn efter overenskomsten.", en: "Pay wages under the collective agreement." },
          {
            da: "Mål fejl og tid på ruten sammen med den nye kollega.",
            en: "Measure errors and time on the route together with the new colleague.",
          },
          {
            da: "Giv svar om fast job senest ti arbejdsdage før slut.",
            en: "Answer about the lasting job at least ten working days before the end.",
          },
        ],
        mentor: [
          { da: "Lær en ny rute fra dig hver fjerde uge.", en: "Pass on a new route every fourth week." },
          { da: "Hold en ugentlig samtale på ti minutter.", en: "Hold a weekly talk of ten minutes." },
        ],
        citizen: [
          {
            da: "Lær den næste rute på kortet, før du kører den.",
            en: "Learn the next route on the map before you drive it.",
          },
          { da: "Meld fejl med det samme, også dine egne.", en: "Report errors at once, also your own." },
        ],
        municipality: [
          { da: "Træf særskilt afgørelse om løntilskud.", en: "Decide separately on the wage subsidy." },
          { da: "Hold møde midtvejs med alle tre.", en: "Hold a meeting midway with all three." },
        ],
      },
    },
    {
      kind: "employment",
      title: { da: "Ordinær ansættelse", en: "Ordinary employment" },
      weeks: 52,
      hours: [
        { fromWeek: 1, hoursPerWeek: 35 },
        { fromWeek: 9, hoursPerWeek: 37 },
      ],
      purpose: {
        da: "Fast job i sortering og omdeling på overenskomstens vilkår, med fuld tid fra uge 9.",
        en: "A lasting job in sorting and delivery under the collective agreement, full-time from week 9.",
      },
      why: {
        da: "Her betaler hele trappen sig tilbage. De næste muligheder er ruteansvarlig, terminalarbejde eller erhvervsuddannelse i transport.",
        en: "This is what the whole staircase was for. The next possibilities are route lead, terminal work or vocational education in transport.",
      },
      does: {
        employer: [
          {
            da: "Giv kontrakt, vagtplan og adgang til personalemøder.",
            en: "Give a contract, a shift plan and access to staff meetings.",
          },
          {
            da: "Hold samtale efter en måned og efter tre måneder.",
            en: "Hold a talk after one month and after three months.",
          },
        ],
        mentor: [
          {
            da: "Vær til at få fat på i de travle uger før jul.",
            en: "Be within reach in the busy weeks before Christmas.",
          },
          { da: "Lad den nye kollega lære en makker op.", en: "Let the new colleague train a partner." },
        ],
        citizen: [
          { da: "Sig til, hvis vagterne ikke hænger sammen.", en: "Speak up if the shifts do not work out." },
          { da: "Foreslå en bedre rækkefølge på din rute.", en: "Suggest a better order on your route." },
        ],
        municipality: [
          { da: "Følg op efter 26 og 52 uger.", en: "Follow up after 26 and 52 weeks." },
          { da: "Lad den nye kollega vide, hvem der kan ringes til.", en: "Let the new colleague know whom to ring." },
        ],
      },
    },
  ],
  training: [
    {
      key: "godskoersel-i-varebil",
      title: { da: "Godskørsel i varebil", en: "Carrying goods by van" },
      days: 5,
      closes: ["omdeling", "orientering"],
    },
    {
      key: "ergonomi-og-loeft",
      title: { da: "Ergonomi og løft i pakkehåndtering", en: "Ergonomics and lifting in parcel handling" },
      days: 2,
      closes: ["loeft-og-laesning"],
    },
    {
      key: "kundeservice-og-konflikter",
      title: { da: "Kundeservice og konflikthåndtering", en: "Customer service and handling conflicts" },
      days: 2,
      closes: ["moede-med-modtagere", "dansk-samtale"],
    },
  ],
  mentoring: {
    weeks: 26,
    hoursPerWeek: 1.5,
    goal: {
      da: "Den nye kollega sorterer og omdeler en rute selv og ved, hvem der kan hjælpe, når dagen vælter.",
      en: "The new colleague sorts and delivers a route alone and knows who can help when the day falls apart.",
    },
    tasks: [
      {
        da: "Gå ruten sammen og vise genveje, opgange og koder",
        en: "Walk the route together and show short cuts, stairways and codes",
      },
      {
        da: "Forklare tavshedspligten med eksempler fra hverdagen",
        en: "Explain the duty of secrecy with everyday examples",
      },
      { da: "Tale dagen igennem ved den sidste aflevering", en: "Talk the day through at the last delivery" },
      { da: "Bygge bro til holdet og pauserne", en: "Build a bridge to the team and the breaks" },
    ],
  },
  employerGets: [
    {
      da: "En kollega, der kender jeres ruter, inden fuld tid begynder",
      en: "A colleague who knows your routes before full-time begins",
    },
    {
      da: "Timer, der stiger efter en plan, som alle kan se",
      en: "Hours that rise by a plan everybody can see",
    },
    {
      da: "Et kompetencekort med konkrete eksempler fra jeres egne gader",
      en: "A competence card with concrete examples from your own streets",
    },
    {
      da: "Forslag til kurser, der passer til cykel, bil og kundemøder",
      en: "Proposed courses that suit bike, van and meeting customers",
    },
    {
      da: "Vejledning om løntilskud og mentorstøtte; kommunen afgør hver ansøgning for sig",
      en: "Advice on wage subsidy and mentor support; the municipality decides each application separately",
    },
  ],
  employerGives: [
    {
      da: "En mentor med kendskab til ruten og tid til den nye kollega",
      en: "A mentor who knows the route and has time for the new colleague",
    },
    {
      da: "Tøj til al slags vejr, hjelm og instruktion i cykel og bil",
      en: "Clothes for all weathers, a helmet and instruction in bike and van",
    },
    {
      da: "Forudsigelige vagter i prøveperioden, kendt en uge før",
      en: "Predictable shifts in the trial, known a week ahead",
    },
    {
      da: "Ærlig tilbagemelding på sortering, fejl og mødet med kunder",
      en: "Honest feedback on sorting, errors and meeting customers",
    },
    {
      da: "Seriøs overvejelse af varig ordinær ansættelse, når en rute kan køres selvstændigt",
      en: "Serious consideration of lasting ordinary employment once a route can be run independently",
    },
  ],
  haveReady: [
    { da: "Virksomhedens CVR-nummer (8 cifre)", en: "The company’s CVR number (8 digits)" },
    { da: "P-nummer på distributionscentret (10 cifre)", en: "P-number of the distribution centre (10 digits)" },
    {
      da: "Antal ordinært ansatte på P-nummeret, omregnet til fuld tid som gennemsnit af de seneste fire måneder",
      en: "Ordinary staff at the P-number in full-time equivalents, as an average of the last four months",
    },
    { da: "Mentors navn, e-mail og rute", en: "The mentor’s name, e-mail and route" },
    {
      da: "Navn og e-mail på en medarbejderrepræsentant, som I har talt med",
      en: "Name and e-mail of an employee representative whom you have talked to",
    },
    { da: "Mødetider, lørdage og travle uger i året", en: "Start times, Saturdays and busy weeks in the year" },
  ],
  childrenCertificate: false,
  words: [
    {
      da: "forsendelse",
      en: "postal item",
      explanation: {
        da: "Et brev, et blad eller en pakke på vej til en modtager.",
        en: "A letter, a magazine or a parcel on its way to a receiver.",
      },
    },
    {
      da: "omdele",
      en: "deliver",
      explanation: {
        da: "At køre eller gå en rute og aflevere til modtagerne.",
        en: "To drive or walk a route and hand items to the receivers.",
      },
    },
    {
      da: "distributionscenter",
      en: "distribution centre",
      explanation: {
        da: "Bygningen, hvor forsendelser sorteres, og ruterne begynder.",
        en: "The building where items are sorted and the routes begin.",
      },
    },
    {
      da: "sorteringsbånd",
      en: "sorting belt",
      explanation: {
        da: "Båndet, der fører pakkerne forbi, så hver rute kan tage sine.",
        en: "The belt that carries the parcels past, so that each route can take its own.",
      },
    },
    {
      da: "bur",
      en: "roll cage",
      explanation: {
        da: "En høj gittervogn på hjul, som pakker køres i.",
        en: "A tall wire trolley on wheels that parcels travel in.",
      },
    },
    {
      da: "sorterreol",
      en: "sorting frame",
      explanation: {
        da: "Hylden med et rum til hver gade eller opgang.",
        en: "The frame with a slot for each street or stairway.",
      },
    },
    {
      da: "rute",
      en: "route",
      explanation: {
        da: "De adresser, du kører, i den rækkefølge, du kører dem.",
        en: "The addresses you serve, in the order you serve them.",
      },
    },
    {
      da: "distrikt",
      en: "district",
      explanation: { da: "Et område med flere ruter.", en: "An area with several routes." },
    },
    {
      da: "gangfølge",
      en: "walking order",
      explanation: {
        da: "Rækkefølgen af husnumre, så du ikke går frem og tilbage.",
        en: "The order of house numbers, so that you do not walk back and forth.",
      },
    },
    {
      da: "opgang",
      en: "stairway",
      explanation: {
        da: "Indgangen og trappen i en etageejendom, ofte med sin egen kode.",
        en: "The entrance and stairs in a block of flats, often with its own code.",
      },
    },
    {
      da: "ladcykel",
      en: "cargo bike",
      explanation: {
        da: "En cykel med kasse, som regel med elmotor.",
        en: "A bicycle with a box, as a rule with an electric motor.",
      },
    },
    {
      da: "pakkeboks",
      en: "parcel locker",
      explanation: {
        da: "Et skab på gaden, hvor modtageren selv henter med en kode.",
        en: "A cabinet in the street where the receiver collects with a code.",
      },
    },
    {
      da: "pakkeshop",
      en: "parcel shop",
      explanation: {
        da: "En butik, der tager imod og udleverer pakker.",
        en: "A shop that receives and hands out parcels.",
      },
    },
    {
      da: "modtager",
      en: "receiver",
      explanation: { da: "Den, der skal have forsendelsen.", en: "The one who is to have the item." },
    },
    {
      da: "afsender",
      en: "sender",
      explanation: { da: "Den, der har sendt forsendelsen.", en: "The one who has sent the item." },
    },
    {
      da: "husnummer og bogstav",
      en: "house number and letter",
      explanation: {
        da: "12 og 12 B er to forskellige adresser. Læs altid bogstavet med.",
        en: "12 and 12 B are two different addresses. Always read the letter too.",
      },
    },
    {
      da: "c/o",
      en: "c/o",
      explanation: {
        da: "Modtageren bor hos en anden, og det er den andens navn på døren.",
        en: "The receiver lives at somebody else’s, and that name is on the door.",
      },
    },
    {
      da: "track and trace",
      en: "track and trace",
      explanation: {
        da: "At man kan følge pakken på nettet ud fra dens nummer.",
        en: "That the parcel can be followed on the web by its number.",
      },
    },
    {
      da: "stregkode",
      en: "barcode",
      explanation: {
        da: "Striberne på pakken, som scanneren læser.",
        en: "The stripes on the parcel that the scanner reads.",
      },
    },
    {
      da: "kvittering",
      en: "receipt",
      explanation: {
        da: "Modtagerens bekræftelse: en underskrift, en kode eller et billede.",
        en: "The receiver’s confirmation: a signature, a code or a photo.",
      },
    },
    {
      da: "flexlevering",
      en: "leave-safe delivery",
      explanation: {
        da: "Modtageren har bedt om at få pakken stillet et aftalt sted.",
        en: "The receiver has asked for the parcel to be left in an agreed place.",
      },
    },
    {
      da: "returpakke",
      en: "returned parcel",
      explanation: {
        da: "En pakke, som modtageren sender tilbage til butikken.",
        en: "A parcel that the receiver sends back to the shop.",
      },
    },
    {
      da: "ubesørgelig",
      en: "undeliverable",
      explanation: {
        da: "En forsendelse, der ikke kan afleveres, fordi adresse eller navn er forkert.",
        en: "An item that cannot be delivered because the address or name is wrong.",
      },
    },
    {
      da: "omadressering",
      en: "forwarding",
      explanation: { da: "At sende videre til en ny adresse.", en: "Sending on to a new address." },
    },
    {
      da: "rekommanderet",
      en: "registered",
      explanation: {
        da: "Et brev, der følges hele vejen og kun udleveres mod kvittering.",
        en: "A letter that is tracked all the way and only handed over against a receipt.",
      },
    },
    {
      da: "told",
      en: "customs",
      explanation: {
        da: "Afgift på varer fra lande uden for EU. Nogle pakker holdes tilbage, til den er betalt.",
        en: "Duty on goods from outside the EU. Some parcels are held until it is paid.",
      },
    },
    {
      da: "tavshedspligt",
      en: "duty of secrecy",
      explanation: {
        da: "Du må ikke fortælle andre, hvem der får post, eller hvad den handler om.",
        en: "You must not tell others who gets post or what it is about.",
      },
    },
    {
      da: "højsæson",
      en: "peak season",
      explanation: {
        da: "Ugerne fra november til jul med mange flere pakker.",
        en: "The weeks from November to Christmas with many more parcels.",
      },
    },
    {
      da: "makker",
      en: "partner",
      explanation: { da: "Den, du arbejder sammen med på ruten.", en: "The one you work with on the route." },
    },
    {
      da: "vagtplan",
      en: "shift plan",
      explanation: { da: "Planen over, hvem der arbejder hvornår.", en: "The plan of who works when." },
    },
  ],
};
