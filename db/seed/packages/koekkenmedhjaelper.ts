import type { z } from "zod";
import type { JobPackageContent, tradeWord } from "#app/domain/job-package/job-package.ts";
import type { LocalizedText } from "#app/domain/shared/localized.ts";

const text = (da: string, en: string): LocalizedText => ({ da, en });
const word = (da: string, en: string, daMeaning: string, enMeaning: string): z.infer<typeof tradeWord> => ({
  da,
  en,
  explanation: text(daMeaning, enMeaning),
});

export const koekkenmedhjaelper: JobPackageContent = {
  slug: "koekkenmedhjaelper",
  title: text("Køkkenmedhjælper", "Kitchen assistant"),
  industry: "food-service",
  ownerships: ["private", "public"],
  summary: text(
    "Et forløb på 30 uger i et roligt tempo mod et fast job i en kantine, et hotelkøkken eller et kommunalt køkken.",
    "A course of 30 weeks at a steady pace towards a lasting job in a canteen, a hotel kitchen or a municipal kitchen.",
  ),
  job: text(
    "Som køkkenmedhjælper får du køkkenet til at køre: Du klargør grøntsager, anretter, vasker op og gør rent. Du arbejder sammen med kokke og ernæringsassistenter i en kantine, på et hotel eller i et produktionskøkken i kommunen. De fleste vagter ligger mellem kl. 6 og 15 på hverdage.",
    "As a kitchen assistant you keep the kitchen running: you prepare vegetables, plate food, wash up and clean. You work with cooks and catering assistants in a canteen, at a hotel or in a municipal production kitchen. Most shifts are between 6 a.m. and 3 p.m. on weekdays.",
  ),
  tasks: [
    text("Skylle, skrælle og snitte grøntsager", "Rinse, peel and cut vegetables"),
    text("Smøre brød, lave salater og anrette buffet", "Make open sandwiches and salads and set up the buffet"),
    text("Betjene opvaskemaskine og vaske gryder", "Run the dishwasher and wash pots"),
    text("Tage imod varer og måle temperatur", "Receive goods and measure temperatures"),
    text("Rengøre borde, gulve og maskiner efter plan", "Clean worktops, floors and machines by plan"),
    text("Veje og notere madspild", "Weigh and note food waste"),
  ],
  requirements: [
    text(
      "Du holder dig ren og følger reglerne om tøj, hår og hænder.",
      "You keep clean and follow the rules on clothes, hair and hands.",
    ),
    text(
      "Du kan lide at have travlt med hænderne og arbejde tæt på andre.",
      "You like having busy hands and working close to others.",
    ),
    text("Du kan stå op under det meste af vagten.", "You can stand for most of the shift."),
    text("Du kan møde tidligt om morgenen.", "You can start early in the morning."),
    text("Du kan læse en kort liste og en etiket på dansk.", "You can read a short list and a label in Danish."),
  ],
  competences: [
    {
      key: "klargoering",
      group: "trade",
      name: text("Klargør grøntsager og koldt køkken efter opskrift", "Prepares vegetables and cold dishes by recipe"),
      level: "independently",
    },
    {
      key: "hygiejne",
      group: "trade",
      name: text(
        "Holder råt og færdigt adskilt og vasker hænder rigtigt",
        "Keeps raw and ready food apart and washes hands properly",
      ),
      level: "independently",
    },
    {
      key: "opvask-og-rengoering",
      group: "trade",
      name: text("Betjener opvask og gør rent efter plan", "Runs the dishwashing and cleans by plan"),
      level: "independently",
    },
    {
      key: "egenkontrol",
      group: "trade",
      name: text("Måler temperatur og udfylder egenkontrol", "Measures temperatures and fills in the self-check log"),
      level: "with-help",
    },
    {
      key: "maal-og-vaegt",
      group: "general",
      name: text("Vejer, måler og ganger en opskrift op", "Weighs, measures and scales up a recipe"),
      level: "independently",
    },
    {
      key: "ro-i-spidsen",
      group: "personal-social",
      name: text("Bevarer overblik, når frokosten skal ud", "Keeps an overview when lunch has to go out"),
      level: "with-help",
    },
    {
      key: "hjaelpsomhed",
      group: "personal-social",
      name: text("Ser, hvor der mangler en hånd, og træder til", "Sees where a hand is needed and steps in"),
      level: "independently",
    },
    {
      key: "koekkendansk",
      group: "danish",
      name: text("Forstår korte beskeder og læser etiketter", "Understands short messages and reads labels"),
      level: "independently",
    },
    {
      key: "koekkenets-rytme",
      group: "workplace-culture",
      name: text(
        "Kender køkkenets faste tider, pauser og vagtplan",
        "Knows the kitchen's fixed times, breaks and rota",
      ),
      level: "independently",
    },
    {
      key: "nysgerrig-paa-mad",
      group: "motivation",
      name: text("Prøver nye retter og spørger til metoden", "Tries new dishes and asks about the method"),
      level: "with-help",
    },
  ],
  steps: [
    {
      kind: "preparation",
      title: text("Forberedelse i øvekøkken", "Preparation in a practice kitchen"),
      weeks: 3,
      hours: [{ fromWeek: 1, hoursPerWeek: 12 }],
      purpose: text(
        "Du lærer de første greb, køkkenets ord og reglerne for hænder og tøj sammen med et lille hold.",
        "You learn the first moves, the words of the kitchen and the rules for hands and clothes with a small group.",
      ),
      why: text(
        "Et travlt køkken er svært at træde ind i uden forberedelse. Bagefter kan du bruge prøveperioden på arbejdet i stedet for på ordene.",
        "A busy kitchen is hard to enter unprepared. Afterwards you can spend the trial on the work instead of the words.",
      ),
      does: {
        employer: [
          text("Vis holdet jeres køkken en formiddag.", "Show the group your kitchen for a morning."),
          text(
            "Send en liste over jeres faste retter og maskiner.",
            "Send a list of your regular dishes and machines.",
          ),
        ],
        mentor: [
          text("Hils på ved besøget, og vis din egen plads.", "Say hello at the visit, and show your own station."),
          text(
            "Fortæl, hvad du selv syntes var svært i starten.",
            "Tell what you found hard yourself in the beginning.",
          ),
        ],
        citizen: [
          text("Lær de 30 ord, og øv to knivgreb.", "Learn the 30 words, and practise two ways of cutting."),
          text(
            "Vælg, om du helst vil i kantine, hotel eller kommunalt køkken.",
            "Choose whether you prefer a canteen, a hotel or a municipal kitchen.",
          ),
        ],
        municipality: [
          text(
            "Hold løbende optag, så ingen venter mere end to uger.",
            "Keep a rolling intake, so that nobody waits more than two weeks.",
          ),
          text("Aftal mødetider, der passer med hverdagen.", "Agree hours that fit with everyday life."),
        ],
      },
    },
    {
      kind: "trial",
      title: text("Prøveperiode i køkkenet", "Trial period in the kitchen"),
      weeks: 4,
      hours: [
        { fromWeek: 1, hoursPerWeek: 15 },
        { fromWeek: 3, hoursPerWeek: 20 },
      ],
      purpose: text(
        "Du prøver opvask, kold klargøring og anretning i et rigtigt køkken og begynder med få timer.",
        "You try dishwashing, cold preparation and plating in a real kitchen, and begin with few hours.",
      ),
      why: text(
        "Du og køkkenet ser, om tempo og tider passer. Det giver et godt grundlag for at afklare, hvad du kan.",
        "You and the kitchen see whether pace and hours fit. That gives a good basis for clarifying what you can do.",
      ),
      does: {
        employer: [
          text("Giv rent tøj, et skab og en fast mødetid.", "Give clean clothes, a locker and a fixed starting time."),
          text("Begynd med én station ad gangen.", "Begin with one station at a time."),
        ],
        mentor: [
          text("Arbejd side om side den første uge.", "Work side by side in the first week."),
          text("Sæt ord på det, du gør, mens du gør det.", "Put words to what you do while you do it."),
        ],
        citizen: [
          text("Mød omklædt og klar til tiden.", "Be changed and ready on time."),
          text("Sig til, når du kan en opgave alene.", "Say so when you can do a task alone."),
        ],
        municipality: [
          text("Følg op efter fem arbejdsdage.", "Follow up after five working days."),
          text(
            "Evaluér i uge 3, og aftal timetallet på næste trin.",
            "Evaluate in week 3, and agree the hours of the next step.",
          ),
        ],
      },
    },
    {
      kind: "clarification",
      title: text("Kompetenceafklaring ved stationerne", "Competence clarification at the stations"),
      weeks: 6,
      hours: [
        { fromWeek: 1, hoursPerWeek: 20 },
        { fromWeek: 4, hoursPerWeek: 25 },
      ],
      purpose: text(
        "Du arbejder to uger ved hver station: opvask, koldt køkken og varemodtagelse. Kompetencekortet udfyldes undervejs.",
        "You work two weeks at each station: dishwashing, cold kitchen and goods reception. The competence card is filled in along the way.",
      ),
      why: text(
        "Seks uger viser både styrker og huller. De styrker, der bærer, får du brugt med det samme; hullerne bliver til kurser.",
        "Six weeks show both strengths and gaps. The strengths that carry are used at once; the gaps become courses.",
      ),
      does: {
        employer: [
          text("Lav en plan med to uger ved hver station.", "Make a plan with two weeks at each station."),
          text(
            "Lad den ansvarlige for hver station give et eksempel til kortet.",
            "Let the person in charge of each station give an example for the card.",
          ),
        ],
        mentor: [
          text(
            "Gennemgå kortet hver anden uge over en kop kaffe.",
            "Go through the card every other week over a cup of coffee.",
          ),
          text("Skriv, hvad du har set, ikke hvad du tror.", "Write what you have seen, not what you think."),
        ],
        citizen: [
          text("Vis en ret eller et greb, du kan hjemmefra.", "Show a dish or a technique that you know from home."),
          text("Sig, hvilken station du helst vil blive ved.", "Say which station you would like to stay at."),
        ],
        municipality: [
          text("Besøg køkkenet midtvejs.", "Visit the kitchen halfway."),
          text(
            "Hold møde om kortet i den sidste uge, og vælg kurser ud fra det.",
            "Hold the meeting on the card in the last week, and choose courses from it.",
          ),
        ],
      },
    },
    {
      kind: "training",
      title: text("Hygiejnebevis og kurser", "Hygiene certificate and courses"),
      weeks: 5,
      hours: [
        { fromWeek: 1, hoursPerWeek: 25 },
        { fromWeek: 3, hoursPerWeek: 30 },
      ],
      purpose: text(
        "Du tager hygiejnekursus og det kursus i madlavning eller rengøring, som kortet peger på. Resten af tiden er du i køkkenet.",
        "You take the hygiene course and the cooking or cleaning course that the card points to. The rest of the time you are in the kitchen.",
      ),
      why: text(
        "Hygiejnebeviset bliver kendt og brugt i alle køkkener. Med det kan du arbejde selv ved en station og blive ansat.",
        "The hygiene certificate is known and used in every kitchen. With it you can work alone at a station and be employed.",
      ),
      does: {
        employer: [
          text(
            "Vis jeres egenkontrol, så kurset kan genkendes.",
            "Show your self-check log, so that the course can be recognised.",
          ),
          text(
            "Lad den nye udfylde loggen sammen med en kollega.",
            "Let the newcomer fill in the log with a colleague.",
          ),
        ],
        mentor: [
          text("Læs kursets vigtigste side sammen.", "Read the main page of the course together."),
          text(
            "Øv knivgreb og håndvask i fem minutter om dagen.",
            "Practise cutting and hand washing for five minutes a day.",
          ),
        ],
        citizen: [
          text(
            "Tag prøven, og vis beviset frem i køkkenet.",
            "Take the test, and show the certificate in the kitchen.",
          ),
          text("Overtag én station to dage om ugen.", "Take over one station two days a week."),
        ],
        municipality: [
          text("Bestil kursus med god tid til læsning.", "Book a course with plenty of time for reading."),
          text(
            "Beslut næste trin senest ti arbejdsdage før slut.",
            "Decide the next step at least ten working days before the end.",
          ),
        ],
      },
    },
    {
      kind: "wage-subsidy",
      title: text("Ansat med løntilskud", "Employed with a wage subsidy"),
      weeks: 12,
      hours: [{ fromWeek: 1, hoursPerWeek: 30 }],
      purpose: text(
        "Du har egen station og egne vagter, mens køkkenet lærer dig op i de sidste opgaver.",
        "You have a station and shifts of your own, while the kitchen trains you in the last tasks.",
      ),
      why: text(
        "Tolv uger gør arbejdet til vane, også i spidsbelastning. Om der kan gives tilskud, afgør kommunen særskilt; uden tilskud går I direkte til ansættelse.",
        "Twelve weeks make the work a habit, peak hours included. Whether a subsidy can be granted is a separate decision by the municipality; without it you go straight to employment.",
      ),
      does: {
        employer: [
          text(
            "Søg før forrige trin slutter, og afvent afgørelsen.",
            "Apply before the previous step ends, and await the decision.",
          ),
          text("Giv vagter i det tidsrum, stillingen skal dække.", "Give shifts at the hours the job is to cover."),
          text(
            "Afklar ledig stilling og timer senest 20 arbejdsdage før slut.",
            "Settle vacancy and hours at least 20 working days before the end.",
          ),
        ],
        mentor: [
          text("Hold en fast samtale hver anden uge.", "Hold a regular talk every other week."),
          text("Lad den nye kollega vise en afløser til rette.", "Let the new colleague show a stand-in the ropes."),
        ],
        citizen: [
          text("Hold din station klar, ren og fyldt op.", "Keep your station ready, clean and stocked."),
          text("Bed om hjælp, før det brænder på.", "Ask for help before things get too hot."),
        ],
        municipality: [
          text("Afgør ansøgningen, og giv begge parter svar.", "Decide the application, and answer both parties."),
          text(
            "Følg op i uge 6, og tal om den ordinære stilling.",
            "Follow up in week 6, and talk about the ordinary job.",
          ),
        ],
      },
    },
    {
      kind: "employment",
      title: text("Fast ansat i køkkenet", "Permanently employed in the kitchen"),
      weeks: 52,
      hours: [
        { fromWeek: 1, hoursPerWeek: 30 },
        { fromWeek: 14, hoursPerWeek: 34 },
      ],
      purpose: text(
        "Du er ordinært ansat med løn efter overenskomst eller tilsvarende vilkår, og timerne kan stige efter tre måneder.",
        "You are in ordinary employment with pay on collective or similar terms, and the hours may rise after three months.",
      ),
      why: text(
        "Et varigt job er pakkens mål. Opfølgningen sikrer, at timer og vagter passer, så du bliver i det.",
        "A lasting job is the aim of the package. The follow-up makes sure that hours and shifts fit, so that you stay in it.",
      ),
      does: {
        employer: [
          text("Giv kontrakt med timer, mødetider og løn.", "Give a contract with hours, starting times and pay."),
          text("Tal om flere timer efter tre måneder.", "Talk about more hours after three months."),
        ],
        mentor: [
          text(
            "Spørg til hverdagen ved samtalen efter en måned.",
            "Ask about everyday work at the talk after one month.",
          ),
          text("Giv stafetten videre til hele holdet.", "Pass the baton to the whole team."),
        ],
        citizen: [
          text("Pas din station, og hjælp den næste nye.", "Look after your station, and help the next newcomer."),
          text(
            "Tal med din leder om uddannelsen til ernæringsassistent.",
            "Talk with your manager about qualifying as a catering assistant.",
          ),
        ],
        municipality: [
          text(
            "Spørg efter 26 og 52 uger, om ansættelsen består.",
            "Ask after 26 and 52 weeks whether the job still stands.",
          ),
          text("Del den gode historie, hvis alle siger ja.", "Share the good story if everybody agrees."),
        ],
      },
    },
  ],
  training: [
    {
      key: "almen-foedevarehygiejne",
      title: text("AMU-kursus: Almen fødevarehygiejne", "Vocational course: general food hygiene"),
      days: 3,
      closes: ["hygiejne", "egenkontrol"],
    },
    {
      key: "koldt-koekken",
      title: text(
        "AMU-kursus: Grundtilberedning og koldt køkken",
        "Vocational course: basic preparation and cold dishes",
      ),
      days: 5,
      closes: ["klargoering", "maal-og-vaegt", "nysgerrig-paa-mad"],
    },
    {
      key: "rengoering-i-storkoekken",
      title: text(
        "AMU-kursus: Rengøring og opvask i storkøkken",
        "Vocational course: cleaning and dishwashing in large kitchens",
      ),
      days: 2,
      closes: ["opvask-og-rengoering"],
    },
  ],
  mentoring: {
    weeks: 26,
    hoursPerWeek: 2,
    goal: text(
      "At den nye kollega passer en station alene og føler sig som en del af køkkenet.",
      "That the new colleague runs a station alone and feels part of the kitchen.",
    ),
    tasks: [
      text(
        "Vise arbejdsgange ved hver station og lade dem gentage",
        "Show the routine at each station and have it repeated",
      ),
      text(
        "Øve køkkenets ord og korte beskeder i travle timer",
        "Practise the words of the kitchen and short messages in busy hours",
      ),
      text("Hjælpe med egenkontrol, indtil den er vane", "Help with the self-check log until it is a habit"),
      text("Holde leder og konsulent orienteret om fremskridt", "Keep manager and consultant informed of progress"),
    ],
  },
  employerGets: [
    text(
      "En kandidat, der kender køkkenets ord og hygiejnens grundregler ved start",
      "A candidate who knows the words of the kitchen and the basics of hygiene at the start",
    ),
    text(
      "Ti uger til prøve og afklaring, før der tages stilling til kurser",
      "Ten weeks of trial and clarification before courses are decided",
    ),
    text("Et hygiejnebevis, hvor det mangler", "A hygiene certificate where it is missing"),
    text("En konsulent, der følger op på aftalte datoer", "A consultant who follows up on agreed dates"),
    text(
      "Hjælp til ansøgning om løntilskud og mentorstøtte, som kommunen afgør særskilt",
      "Help in applying for wage subsidy and mentor support, which the municipality decides separately",
    ),
  ],
  employerGives: [
    text("En navngiven mentor med to timer om ugen", "A named mentor with two hours a week"),
    text("Oplæring ved mindst tre stationer", "Training at three stations or more"),
    text("Timer, der stiger efter aftale, ikke efter travlhed", "Hours that rise by agreement, not by rush"),
    text(
      "Seriøs overvejelse af varig ordinær ansættelse på mindst 30 timer om ugen",
      "Serious consideration of lasting ordinary employment of at least 30 hours a week",
    ),
    text("Et begrundet svar, hvis der ikke kan ansættes", "A reasoned answer if employment is not possible"),
  ],
  haveReady: [
    text("CVR-nummer (8 cifre)", "CVR number (8 digits)"),
    text("P-nummer for køkkenet (10 cifre)", "P-number of the kitchen (10 digits)"),
    text("GLN-nummer, hvis køkkenet er offentligt", "GLN number if the kitchen is public"),
    text(
      "Ordinært ansatte i køkkenet omregnet til fuld tid, gennemsnit af de seneste fire måneder",
      "Ordinary staff in the kitchen in full-time equivalents, average of the last four months",
    ),
    text("Mentorens navn og e-mail", "The mentor's name and e-mail"),
    text("Navn og e-mail på medarbejderrepræsentanten", "Name and e-mail of the employee representative"),
    text("Køkkenets stationer og faste mødetider", "The stations of the kitchen and its fixed starting times"),
    text(
      "Svar på, om køkkenet ligger i et dagtilbud eller en skole",
      "Whether the kitchen is in a daycare centre or a school",
    ),
  ],
  childrenCertificate: false,
  words: [
    word(
      "station",
      "station",
      "Din plads i køkkenet med egne opgaver.",
      "Your place in the kitchen with its own tasks.",
    ),
    word(
      "skærebræt",
      "cutting board",
      "Brættet, du snitter på; hver farve har sin slags mad.",
      "The board you cut on; each colour has its kind of food.",
    ),
    word(
      "kokkekniv",
      "chef's knife",
      "En stor kniv til at hakke og snitte.",
      "A large knife for chopping and slicing.",
    ),
    word(
      "urtekniv",
      "paring knife",
      "En lille kniv til at skrælle og rense.",
      "A small knife for peeling and trimming.",
    ),
    word("snitte", "slice", "At skære i tynde stykker.", "To cut into thin pieces."),
    word("hakke", "chop", "At skære i små stykker.", "To cut into small pieces."),
    word("skrælle", "peel", "At fjerne skallen.", "To take the skin off."),
    word(
      "blanchere",
      "blanch",
      "At koge grøntsager kort og køle dem hurtigt.",
      "To boil vegetables briefly and cool them fast.",
    ),
    word(
      "anrette",
      "plate up",
      "At lægge maden pænt på fad eller tallerken.",
      "To arrange food nicely on a dish or plate.",
    ),
    word(
      "fad",
      "serving dish",
      "Den store flade tallerken, maden serveres på.",
      "The large flat plate on which food is served.",
    ),
    word(
      "kantine",
      "gastronorm tray",
      "En firkantet stålbakke i faste mål til ovn og køl.",
      "A rectangular steel tray in standard sizes for oven and fridge.",
    ),
    word(
      "pålæg",
      "sandwich topping",
      "Det, man lægger på brødet, fx ost eller kød.",
      "What goes on bread, such as cheese or meat.",
    ),
    word("råvare", "raw ingredient", "Mad, før den er tilberedt.", "Food before it is prepared."),
    word(
      "opskrift",
      "recipe",
      "Listen over, hvad der skal i, og hvordan man gør.",
      "The list of what goes in and how it is done.",
    ),
    word("portion", "portion", "Mad til én person.", "Food for one person."),
    word(
      "egenkontrol",
      "self-check",
      "Køkkenets egne målinger og noter om, at maden er sikker.",
      "The kitchen's own measurements and notes that the food is safe.",
    ),
    word("kernetemperatur", "core temperature", "Varmen midt inde i maden.", "The heat in the middle of the food."),
    word("stegetermometer", "probe thermometer", "Måler varmen inde i maden.", "Measures the heat inside the food."),
    word("nedkøling", "cooling down", "At gøre varm mad kold hurtigt nok.", "Making hot food cold fast enough."),
    word(
      "krydsforurening",
      "cross-contamination",
      "Når bakterier kommer fra rå mad over på færdig mad.",
      "When bacteria get from raw food to ready food.",
    ),
    word(
      "allergen",
      "allergen",
      "Noget i maden, som nogle gæster ikke tåler, fx nødder.",
      "Something in food that some guests cannot tolerate, such as nuts.",
    ),
    word("holdbarhed", "shelf life", "Så længe maden kan bruges.", "How long the food can be used."),
    word(
      "datomærke",
      "date label",
      "Etiket med dag for åbning eller tilberedning.",
      "A label with the day of opening or preparing.",
    ),
    word("kølerum", "cold room", "Et rum, hvor maden holdes kold.", "A room where food is kept cold."),
    word(
      "tørlager",
      "dry store",
      "Rummet til mel, ris, krydderier og dåser.",
      "The room for flour, rice, spices and tins.",
    ),
    word(
      "opvasker",
      "dishwasher",
      "Maskinen eller personen, der vasker op.",
      "The machine or the person that washes up.",
    ),
    word(
      "afspritning",
      "disinfecting",
      "At fjerne bakterier fra bord eller hænder med sprit.",
      "Removing bacteria from a surface or hands with alcohol.",
    ),
    word("hårnet", "hairnet", "Et net, der holder håret væk fra maden.", "A net that keeps hair away from the food."),
    word("madspild", "food waste", "God mad, der bliver smidt ud.", "Good food that is thrown away."),
    word("spidsbelastning", "peak time", "Den tid på dagen, hvor der er mest travlt.", "The busiest time of the day."),
  ],
};
