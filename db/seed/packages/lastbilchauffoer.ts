import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";

export const lastbilchauffoer: JobPackageContent = {
  slug: "lastbilchauffoer",
  title: { da: "Lastbilchauffør", en: "Lorry driver" },
  industry: "transport",
  ownerships: ["private"],
  summary: {
    da: "Fra passagersædet til egen tur: kørekort, chaufføruddannelse og fast job hos en vognmand.",
    en: "From the passenger seat to a route of your own: licence, driver qualification and a lasting job with a haulier.",
  },
  job: {
    da: "Du kører gods for en vognmand med faste kunder i Danmark. Du læsser, sikrer lasten, kører efter planen, afleverer hos kunden og får kvitteringen i orden. Du arbejder meget alene, men taler med kørselslederen og kunderne hele dagen. Bilen er din arbejdsplads, og du holder den ren og sikker.",
    en: "You carry freight for a haulier with regular customers in Denmark. You load, secure the load, drive to plan, deliver to the customer and get the receipt right. You work much on your own, but talk with the dispatcher and the customers all day. The lorry is your workplace, and you keep it clean and safe.",
  },
  tasks: [
    {
      da: "Tjekke bilen før turen: dæk, lys, bremser, væsker og papirer",
      en: "Check the lorry before the trip: tyres, lights, brakes, fluids and papers",
    },
    {
      da: "Læsse og losse med lift, palleløfter eller rampe",
      en: "Load and unload with tail lift, pallet truck or loading dock",
    },
    { da: "Sikre lasten og fordele vægten rigtigt", en: "Secure the load and spread the weight correctly" },
    {
      da: "Køre sikkert og brændstoføkonomisk i by og på motorvej",
      en: "Drive safely and economically in town and on the motorway",
    },
    {
      da: "Holde køre- og hviletiden og betjene fartskriveren",
      en: "Keep the driving and rest times and operate the tachograph",
    },
    {
      da: "Aflevere hos kunden, få kvittering og melde skader",
      en: "Deliver to the customer, get a receipt and report damage",
    },
    {
      da: "Melde forsinkelser og ændringer til kørselslederen",
      en: "Report delays and changes to the dispatcher",
    },
  ],
  requirements: [
    {
      da: "Du har gyldigt dansk kørekort til personbil (kategori B).",
      en: "You have a valid Danish licence for a car (category B).",
    },
    {
      da: "Du opfylder betingelserne for at tage kørekort til lastbil (kategori C).",
      en: "You meet the conditions for taking a lorry licence (category C).",
    },
    {
      da: "Du kan læse skilte, adresser og korte instrukser på dansk og tale med kunder.",
      en: "You can read signs, addresses and short instructions in Danish and talk with customers.",
    },
    {
      da: "Du kan møde tidligt; de fleste ture begynder mellem kl. 4 og kl. 7.",
      en: "You can start early; most trips begin between 4 and 7 in the morning.",
    },
    {
      da: "Du kan arbejde alene og tage rolige beslutninger i trafikken.",
      en: "You can work alone and make calm decisions in traffic.",
    },
    {
      da: "Du vil lære til en teoriprøve og en køreprøve.",
      en: "You are willing to study for a theory test and a driving test.",
    },
  ],
  competences: [
    {
      key: "lastbilkoersel",
      group: "trade",
      name: {
        da: "Køre lastbil og vende, bakke og rangere sikkert",
        en: "Drive a lorry and turn, reverse and manoeuvre safely",
      },
      level: "independently",
    },
    {
      key: "lastsikring",
      group: "trade",
      name: { da: "Læsse, fordele vægt og sikre lasten", en: "Load, spread weight and secure the load" },
      level: "independently",
    },
    {
      key: "koere-hviletid",
      group: "trade",
      name: {
        da: "Bruge fartskriveren og holde køre- og hviletiden",
        en: "Use the tachograph and keep driving and rest times",
      },
      level: "independently",
    },
    {
      key: "farligt-gods",
      group: "trade",
      name: { da: "Kende mærker og regler for farligt gods", en: "Know labels and rules for dangerous goods" },
      level: "with-help",
    },
    {
      key: "ruteplan-og-app",
      group: "general",
      name: {
        da: "Læse en køreplan og bruge app, kort og digitalt fragtbrev",
        en: "Read a route plan and use app, map and digital consignment note",
      },
      level: "independently",
    },
    {
      key: "kundekontakt",
      group: "personal-social",
      name: {
        da: "Møde kunden venligt, også når tiden er skredet",
        en: "Meet the customer kindly, also when running late",
      },
      level: "independently",
    },
    {
      key: "ro-i-trafikken",
      group: "personal-social",
      name: { da: "Bevare roen alene bag rattet", en: "Keep calm alone at the wheel" },
      level: "independently",
    },
    {
      key: "dansk-telefon",
      group: "danish",
      name: {
        da: "Forstå og give besked i telefon til kørselslederen",
        en: "Understand and give messages to the dispatcher by phone",
      },
      level: "independently",
    },
    {
      key: "aftaler-og-ansvar",
      group: "workplace-culture",
      name: {
        da: "Holde tider, passe bilen og melde fejl straks",
        en: "Keep times, look after the lorry and report faults at once",
      },
      level: "independently",
    },
    {
      key: "lyst-til-teori",
      group: "motivation",
      name: {
        da: "Øve teori hjemme og holde fast til prøven",
        en: "Study theory at home and keep at it until the test",
      },
      level: "independently",
    },
  ],
  steps: [
    {
      kind: "preparation",
      title: { da: "Forberedelse: kender du faget?", en: "Preparation: do you know the trade?" },
      weeks: 3,
      hours: [{ fromWeek: 1, hoursPerWeek: 15 }],
      purpose: {
        da: "Et lille hold besøger to vognmænd, øver færdselsord og får styr på kørekort, papirer og tider.",
        en: "A small group visits two hauliers, practises traffic words and gets licence, papers and hours in order.",
      },
      why: {
        da: "Chaufføruddannelsen er lang, så valget skal være rigtigt. Her ser man faget tæt på, før nogen binder sig, og prøveperioden begynder med åbne øjne.",
        en: "The driver course is long, so the choice must be right. Here one sees the trade close up before anybody commits, and the trial begins with open eyes.",
      },
      does: {
        employer: [
          { da: "Tag imod holdet en formiddag på pladsen.", en: "Receive the group one morning in the yard." },
          {
            da: "Lad en chauffør fortælle ærligt om tider, løn og ansvar.",
            en: "Let a driver tell honestly about hours, pay and responsibility.",
          },
        ],
        mentor: [
          {
            da: "Hils på den kommende kollega, og vis din egen bil.",
            en: "Meet the coming colleague, and show your own lorry.",
          },
          {
            da: "Fortæl, hvad du selv synes er svært i faget.",
            en: "Tell what you yourself find hard in the trade.",
          },
        ],
        citizen: [
          { da: "Find dit kørekort og dine kursusbeviser frem.", en: "Find your licence and your course papers." },
          { da: "Øv ti fagord om dagen.", en: "Practise ten words of the trade a day." },
        ],
        municipality: [
          {
            da: "Saml holdet, og tag nye med, når der er plads.",
            en: "Gather the group, and take in new people when there is room.",
          },
          {
            da: "Vejled om betingelserne for kørekort til lastbil.",
            en: "Advise on the conditions for a lorry licence.",
          },
        ],
      },
    },
    {
      kind: "trial",
      title: { da: "Prøveperiode som medhjælper i bilen", en: "Trial as assistant in the lorry" },
      weeks: 2,
      hours: [
        { fromWeek: 1, hoursPerWeek: 30 },
        { fromWeek: 2, hoursPerWeek: 37 },
      ],
      purpose: {
        da: "Den nye kollega kører med på rigtige ture, hjælper med at læsse og møder kunderne. Chaufføren kører.",
        en: "The new colleague rides along on real trips, helps to load and meets the customers. The driver drives.",
      },
      why: {
        da: "To uger viser, om de tidlige morgener og livet på vejen passer. Er svaret ja, kan afklaringen se på det, man kan, og ikke på, om man vil.",
        en: "Two weeks show whether early mornings and life on the road fit. If the answer is yes, the clarification can look at what one can do, not at whether one wants to.",
      },
      does: {
        employer: [
          {
            da: "Vælg ture med forskellige kunder og forskelligt gods.",
            en: "Choose trips with different customers and different freight.",
          },
          {
            da: "Giv arbejdstøj, sikkerhedssko og instruktion i liften.",
            en: "Give work clothes, safety shoes and instruction in the tail lift.",
          },
          { da: "Sig klart ja eller nej efter de to uger.", en: "Say a clear yes or no after the two weeks." },
        ],
        mentor: [
          {
            da: "Tænk højt, mens du kører: Hvad ser du, hvad gør du?",
            en: "Think aloud while you drive: what do you see, what do you do?",
          },
          { da: "Lad den nye kollega tale med kunden.", en: "Let the new colleague talk with the customer." },
        ],
        citizen: [
          { da: "Mød op, før bilen kører.", en: "Be there before the lorry leaves." },
          { da: "Spørg om alt det, du undrer dig over.", en: "Ask about everything you wonder at." },
        ],
        municipality: [
          { da: "Godkend prøveperioden, før den begynder.", en: "Approve the trial before it begins." },
          { da: "Tal med begge parter efter den første uge.", en: "Talk with both sides after the first week." },
        ],
      },
    },
    {
      kind: "clarification",
      title: { da: "Kompetenceafklaring på pladsen og på turen", en: "Clarification in the yard and on the trip" },
      weeks: 3,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: {
        da: "Den nye kollega læsser, planlægger ruter og klarer kundekontakten under opsyn, og en kørelærer ser på kørslen i personbil.",
        en: "The new colleague loads, plans routes and handles customers under supervision, and a driving instructor looks at the driving in a car.",
      },
      why: {
        da: "Kortet viser, hvor mange kursusdage der er brug for, og om kørekort C er nok eller vogntog også giver mening. Stærk ro og godt lokalkendskab kan opveje, at teorien er ny.",
        en: "The card shows how many course days are needed, and whether licence C is enough or a lorry with trailer makes sense too. A calm mind and local knowledge can make up for theory being new.",
      },
      does: {
        employer: [
          {
            da: "Giv ansvar for læsning og papirer på to faste ture.",
            en: "Give responsibility for loading and papers on two fixed trips.",
          },
          {
            da: "Gør kompetencekortet færdigt sammen i den sidste uge.",
            en: "Finish the competence card together in the last week.",
          },
        ],
        mentor: [
          { da: "Skriv eksempler ned ved dagens slutning.", en: "Write down examples at the end of the day." },
          {
            da: "Øv køre- og hviletid med dine egne udskrifter.",
            en: "Practise driving and rest times with your own print-outs.",
          },
        ],
        citizen: [
          {
            da: "Fortæl om kørsel og ansvar, du har haft før.",
            en: "Tell about driving and responsibility you have had before.",
          },
          { da: "Læg selv en rute, og forklar den.", en: "Plan a route yourself, and explain it." },
        ],
        municipality: [
          {
            da: "Vælg kurser ud fra kortet sammen med arbejdsgiveren og skolen.",
            en: "Choose courses from the card together with the employer and the school.",
          },
          {
            da: "Reservér pladser, så der ikke bliver ventetid.",
            en: "Reserve places so that nobody has to wait.",
          },
        ],
      },
    },
    {
      kind: "training",
      title: { da: "Chaufføruddannelse", en: "Driver qualification" },
      weeks: 12,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: {
        da: "Otte uger på skole med kørekort C og kvalifikationsbevis, derefter vogntog og farligt gods, med øvedage hos vognmanden indimellem.",
        en: "Eight weeks at school with licence C and the driver qualification, then lorry with trailer and dangerous goods, with practice days at the haulier in between.",
      },
      why: {
        da: "Uden kørekort og kvalifikationsbevis må ingen køre gods for andre. Når prøverne er bestået, kan den nye kollega ansættes på almindelige vilkår dagen efter.",
        en: "Without the licence and the qualification nobody may carry freight for others. When the tests are passed, the new colleague can be hired on ordinary terms the next day.",
      },
      does: {
        employer: [
          {
            da: "Hold en fast øvedag om ugen på pladsen efter uge 4.",
            en: "Hold a fixed practice day a week in the yard after week 4.",
          },
          {
            da: "Sig senest i uge 10, hvilken bil og tur der venter.",
            en: "Say by week 10 which lorry and route is waiting.",
          },
        ],
        mentor: [
          { da: "Ring en gang om ugen i skoleperioden.", en: "Ring once a week during the school period." },
          { da: "Øv bakning og rangering på pladsen.", en: "Practise reversing and manoeuvring in the yard." },
          { da: "Hør teori en halv time før prøven.", en: "Go through theory for half an hour before the test." },
        ],
        citizen: [
          { da: "Deltag alle dage, og læs lidt hver aften.", en: "Attend every day, and read a little every evening." },
          {
            da: "Sig til med det samme, hvis teorien driller.",
            en: "Say so at once if the theory is giving you trouble.",
          },
        ],
        municipality: [
          {
            da: "Træf afgørelse om uddannelsen, før den begynder.",
            en: "Decide on the course before it begins.",
          },
          {
            da: "Følg op halvvejs og ved en prøve, der ikke bestås.",
            en: "Follow up halfway and when a test is not passed.",
          },
        ],
      },
    },
    {
      kind: "employment",
      title: { da: "Ordinær ansættelse som chauffør", en: "Ordinary employment as a driver" },
      weeks: 52,
      hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
      purpose: {
        da: "Egen bil og egen tur på overenskomstens vilkår. De første uger kører mentor med på de svære strækninger.",
        en: "A lorry and a route of your own under the collective agreement. In the first weeks the mentor rides along on the hard stretches.",
      },
      why: {
        da: "Det er her, uddannelsen bliver til et fag. Efter et år er der flere veje: vogntog, kran, tank eller erhvervsuddannelsen som godschauffør.",
        en: "This is where the course becomes a trade. After a year there are several ways on: trailer, crane, tanker or the vocational education for freight drivers.",
      },
      does: {
        employer: [
          {
            da: "Giv en fast tur de første tre måneder.",
            en: "Give a fixed route for the first three months.",
          },
          {
            da: "Hold samtale efter en måned og efter tre måneder.",
            en: "Hold a talk after one month and after three months.",
          },
          {
            da: "Giv tid til den lovpligtige efteruddannelse, og betal den.",
            en: "Give time for the statutory further training, and pay for it.",
          },
        ],
        mentor: [
          { da: "Kør med på de første ture.", en: "Ride along on the first trips." },
          { da: "Tag telefonen, når der er tvivl.", en: "Answer the phone when there is doubt." },
        ],
        citizen: [
          {
            da: "Kør roligt; ring hellere, og sig, at du er forsinket.",
            en: "Drive calmly; rather ring and say that you are late.",
          },
          { da: "Hold øje med, hvornår dine beviser udløber.", en: "Keep an eye on when your certificates expire." },
        ],
        municipality: [
          {
            da: "Følg op efter 26 og 52 uger.",
            en: "Follow up after 26 and 52 weeks.",
          },
          { da: "Saml erfaringerne til næste hold.", en: "Collect the lessons for the next group." },
        ],
      },
    },
  ],
  training: [
    {
      key: "godstransport-med-lastbil",
      title: {
        da: "Godstransport med lastbil: kørekort C og kvalifikationsbevis",
        en: "Freight transport by lorry: licence C and driver qualification",
      },
      days: 40,
      closes: ["lastbilkoersel", "koere-hviletid", "lastsikring", "ruteplan-og-app"],
    },
    {
      key: "vogntog-ce",
      title: { da: "Kørsel med vogntog: kørekort C/E", en: "Driving a lorry with trailer: licence C/E" },
      days: 10,
      closes: ["lastbilkoersel"],
    },
    {
      key: "adr-grund",
      title: {
        da: "Farligt gods i emballager (ADR grundkursus)",
        en: "Dangerous goods in packages (ADR basic course)",
      },
      days: 3,
      closes: ["farligt-gods", "lastsikring"],
    },
  ],
  mentoring: {
    weeks: 26,
    hoursPerWeek: 3,
    goal: {
      da: "Den nye kollega kører sin faste tur alene, sikkert og uden at bryde køre- og hviletiden.",
      en: "The new colleague drives the regular route alone, safely and without breaking driving and rest times.",
    },
    tasks: [
      { da: "Køre med på ture og gennemgå dem bagefter", en: "Ride along on trips and go through them afterwards" },
      {
        da: "Øve bakning, lift og lastsikring på pladsen",
        en: "Practise reversing, tail lift and load securing in the yard",
      },
      {
        da: "Ringe en gang om ugen, mens den nye kollega er på skole",
        en: "Ring once a week while the new colleague is at school",
      },
      {
        da: "Introducere til de faste kunder og deres særlige regler",
        en: "Introduce the regular customers and their special rules",
      },
    ],
  },
  employerGets: [
    {
      da: "En chauffør, der er uddannet til jeres gods, jeres biler og jeres kunder",
      en: "A driver trained for your freight, your lorries and your customers",
    },
    {
      da: "To ugers prøvetid på rigtige ture, før nogen begynder på en lang uddannelse",
      en: "Two weeks of trial on real trips before anybody begins a long course",
    },
    {
      da: "Et kompetencekort, der viser, hvad der er lært, og hvad der mangler",
      en: "A competence card that shows what has been learnt and what is missing",
    },
    {
      da: "En fast konsulent, der holder tråd i skole, prøver og datoer",
      en: "A fixed consultant who keeps track of school, tests and dates",
    },
    {
      da: "Vejledning om støtte til mentor og uddannelse; kommunen afgør hver ansøgning for sig",
      en: "Advice on support for mentor and courses; the municipality decides each application separately",
    },
  ],
  employerGives: [
    {
      da: "En erfaren chauffør som mentor, også i de første uger på egen tur",
      en: "An experienced driver as mentor, also in the first weeks alone on the route",
    },
    {
      da: "Plads i bilen og tid på pladsen til at øve",
      en: "A seat in the lorry and time in the yard to practise",
    },
    {
      da: "Et ærligt svar efter prøveperioden og efter afklaringen",
      en: "An honest answer after the trial and after the clarification",
    },
    {
      da: "Overholdelse af køre- og hviletid, også når der er travlt",
      en: "Driving and rest times kept, also when it is busy",
    },
    {
      da: "Seriøs overvejelse af varig ordinær ansættelse på fuld tid, når prøverne er bestået",
      en: "Serious consideration of lasting full-time ordinary employment once the tests are passed",
    },
  ],
  haveReady: [
    { da: "Virksomhedens CVR-nummer (8 cifre)", en: "The company’s CVR number (8 digits)" },
    {
      da: "P-nummer på den adresse, hvor bilerne har hjemme (10 cifre)",
      en: "P-number of the address where the lorries are based (10 digits)",
    },
    {
      da: "Antal ordinært ansatte på P-nummeret, omregnet til fuld tid som gennemsnit af de seneste fire måneder",
      en: "Ordinary staff at the P-number in full-time equivalents, as an average of the last four months",
    },
    {
      da: "Mentors navn, e-mail, telefon og faste ture",
      en: "The mentor’s name, e-mail, phone and regular routes",
    },
    {
      da: "Navn og e-mail på en medarbejderrepræsentant, som I har talt med",
      en: "Name and e-mail of an employee representative whom you have talked to",
    },
    {
      da: "Hvilke kørekort og beviser turen kræver: C, C/E, ADR eller kran",
      en: "Which licences and certificates the route needs: C, C/E, ADR or crane",
    },
    {
      da: "Hvornår I tidligst har en bil og en fast tur til en ny chauffør",
      en: "The earliest date you have a lorry and a regular route for a new driver",
    },
  ],
  childrenCertificate: false,
  words: [
    {
      da: "vognmand",
      en: "haulier",
      explanation: {
        da: "Den, der ejer bilerne og har tilladelse til at køre gods for andre.",
        en: "The one who owns the lorries and has permission to carry freight for others.",
      },
    },
    {
      da: "kørselsleder",
      en: "dispatcher",
      explanation: {
        da: "Den, der fordeler ture og svarer dig i telefonen.",
        en: "The one who hands out trips and answers you on the phone.",
      },
    },
    {
      da: "fartskriver",
      en: "tachograph",
      explanation: {
        da: "Apparatet i bilen, der gemmer, hvornår du kører, arbejder og hviler.",
        en: "The device in the lorry that stores when you drive, work and rest.",
      },
    },
    {
      da: "førerkort",
      en: "driver card",
      explanation: {
        da: "Dit personlige kort til fartskriveren. Du må aldrig låne det ud.",
        en: "Your personal card for the tachograph. You must never lend it to anybody.",
      },
    },
    {
      da: "køre- og hviletid",
      en: "driving and rest times",
      explanation: {
        da: "Reglerne for, hvor længe du må køre. Efter 4½ time skal du holde 45 minutters pause.",
        en: "The rules for how long you may drive. After 4½ hours you must take a 45-minute break.",
      },
    },
    {
      da: "døgnhvil",
      en: "daily rest",
      explanation: {
        da: "Den lange hvile mellem to arbejdsdage, som regel mindst 11 timer.",
        en: "The long rest between two working days, as a rule at least 11 hours.",
      },
    },
    {
      da: "kvalifikationsbevis",
      en: "driver qualification certificate",
      explanation: {
        da: "Beviset på, at du må køre gods som arbejde. Det fornys hvert femte år.",
        en: "The proof that you may drive freight for a living. It is renewed every five years.",
      },
    },
    {
      da: "solobil",
      en: "rigid lorry",
      explanation: { da: "En lastbil uden påhæng.", en: "A lorry without a trailer." },
    },
    {
      da: "vogntog",
      en: "lorry with trailer",
      explanation: {
        da: "En lastbil og en påhængsvogn. Det kræver kørekort C/E.",
        en: "A lorry and a trailer. It needs licence C/E.",
      },
    },
    {
      da: "sættevogn",
      en: "semi-trailer",
      explanation: {
        da: "En vogn, hvor forenden hviler på trækkeren.",
        en: "A trailer whose front end rests on the tractor unit.",
      },
    },
    {
      da: "trækker",
      en: "tractor unit",
      explanation: {
        da: "Den korte lastbil, der trækker en sættevogn.",
        en: "The short lorry that pulls a semi-trailer.",
      },
    },
    {
      da: "totalvægt",
      en: "gross weight",
      explanation: {
        da: "Det, bilen højst må veje med last, brændstof og fører.",
        en: "What the lorry may weigh at most with load, fuel and driver.",
      },
    },
    {
      da: "akseltryk",
      en: "axle load",
      explanation: {
        da: "Vægten på hver aksel. Forkert læsning giver for meget på den ene.",
        en: "The weight on each axle. Wrong loading puts too much on one of them.",
      },
    },
    {
      da: "surring",
      en: "lashing",
      explanation: {
        da: "At spænde lasten fast med stropper eller kæder.",
        en: "Fastening the load with straps or chains.",
      },
    },
    {
      da: "spændebånd",
      en: "ratchet strap",
      explanation: {
        da: "En strop med skralde, der holder godset på plads.",
        en: "A strap with a ratchet that holds the goods in place.",
      },
    },
    {
      da: "læssebagsmæk",
      en: "tail lift",
      explanation: {
        da: "Liften bag på bilen. I daglig tale bare «liften».",
        en: "The lift at the back of the lorry. In daily speech just “the lift”.",
      },
    },
    {
      da: "gardintrailer",
      en: "curtain-sider",
      explanation: {
        da: "En vogn med sider af presenning, som trækkes til side.",
        en: "A trailer with sides of tarpaulin that are drawn aside.",
      },
    },
    {
      da: "kølebil",
      en: "refrigerated lorry",
      explanation: {
        da: "En bil, der holder varerne på en bestemt temperatur.",
        en: "A lorry that keeps the goods at a set temperature.",
      },
    },
    {
      da: "digitalt fragtbrev",
      en: "digital consignment note",
      explanation: {
        da: "Turens papirer i en app. Kunden kvitterer på skærmen.",
        en: "The papers of the trip in an app. The customer signs on the screen.",
      },
    },
    {
      da: "tidsvindue",
      en: "time slot",
      explanation: {
        da: "Tiden, hvor kunden kan tage imod, for eksempel kl. 8–9.",
        en: "The time when the customer can receive, for example 8–9.",
      },
    },
    {
      da: "kilometerbaseret vejafgift",
      en: "distance-based road charge",
      explanation: {
        da: "Afgift for hver kilometer en tung lastbil kører i Danmark. Boksen i bilen måler den.",
        en: "A charge for each kilometre a heavy lorry drives in Denmark. The box in the lorry measures it.",
      },
    },
    {
      da: "miljøzone",
      en: "low-emission zone",
      explanation: {
        da: "Del af en by, hvor kun biler med lav forurening må køre.",
        en: "Part of a city where only low-emission vehicles may drive.",
      },
    },
    {
      da: "blind vinkel",
      en: "blind spot",
      explanation: {
        da: "Det, du ikke kan se i spejlene. Kig altid efter cyklister, før du drejer til højre.",
        en: "What you cannot see in the mirrors. Always look for cyclists before turning right.",
      },
    },
    {
      da: "rangere",
      en: "manoeuvre",
      explanation: {
        da: "At køre langsomt frem og tilbage, så bilen kommer på plads.",
        en: "To drive slowly back and forth until the lorry is in place.",
      },
    },
    {
      da: "ADR-bevis",
      en: "ADR certificate",
      explanation: {
        da: "Beviset, der giver lov til at køre farligt gods.",
        en: "The certificate that allows you to carry dangerous goods.",
      },
    },
    {
      da: "UN-nummer",
      en: "UN number",
      explanation: {
        da: "Fire cifre, der viser, hvilket farligt stof det er.",
        en: "Four digits that show which dangerous substance it is.",
      },
    },
    {
      da: "retarder",
      en: "retarder",
      explanation: {
        da: "En ekstra bremse, der sænker farten ned ad bakke uden slid på bremserne.",
        en: "An extra brake that slows the lorry downhill without wear on the brakes.",
      },
    },
    {
      da: "el-lastbil",
      en: "electric lorry",
      explanation: {
        da: "Lastbil på strøm. Turen planlægges efter opladning i pausen.",
        en: "A lorry on electricity. The trip is planned around charging in the break.",
      },
    },
    {
      da: "tomkørsel",
      en: "empty running",
      explanation: {
        da: "At køre uden last. Kørselslederen prøver at finde returgods.",
        en: "Driving without a load. The dispatcher tries to find a return load.",
      },
    },
    {
      da: "udbringning",
      en: "delivery round",
      explanation: {
        da: "En tur med mange stop, hvor varer afleveres hos kunder.",
        en: "A trip with many stops where goods are delivered to customers.",
      },
    },
  ],
};
