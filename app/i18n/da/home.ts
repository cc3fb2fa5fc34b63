export const home = {
  title: "Job, der holder, ét trin ad gangen",
  lead: "En jobpakke samler prøveperiode, afklaring, opkvalificering og mentor i ét forløb på arbejdspladsen. Målet er et bestemt job, og alle ved, hvad der skal ske, hvornår og hvorfor.",
  seePackages: "Se jobpakkerne",
  verify: "Bekræft et dokument",
  staircase: {
    title: "Sådan går det op ad trappen",
    lead: "Eksemplet viser et forløb på 26 uger. Ingen bliver på et trin, der ikke passer: Et trin kan springes over, og man begynder så højt som muligt. Kan jobbet besættes nu, er det vejen.",
    mentoring: "en kollega, der hjælper fra første dag",
    steps: {
      trial: "Borgeren og arbejdspladsen lærer hinanden at kende",
      clarification: "Arbejdspladsen ser, hvad borgeren kan, og det skrives på et kompetencekort",
      training: "Kurser, der lukker netop de huller, som afklaringen viste",
      "wage-subsidy": "Arbejdet læres i jobbet, med støtte til lønnen",
      employment: "Ordinær ansættelse, som der følges op på",
    },
  },
  how: {
    title: "Fra ønske til aftale",
    steps: [
      {
        title: "Vælg en jobpakke",
        text: "Arbejdsgiveren vælger et job og fortæller, hvor mange pladser der er, og hvem der kan være mentor.",
      },
      {
        title: "Find det rigtige match",
        text: "Kommunens konsulent foreslår en kandidat. Arbejdsgiveren siger ja eller nej, og borgeren er med hele vejen.",
      },
      {
        title: "Lav planen sammen",
        text: "Hvert trin får datoer, timer og en ansvarlig. Uddannelse skal kunne spores til et hul på kompetencekortet.",
      },
      {
        title: "Skriv under",
        text: "Arbejdsgiver, medarbejderrepræsentant, mentor og borger skriver under digitalt. Kommunen skriver under til sidst, og intet begynder før.",
      },
      {
        title: "Følg milepælene",
        text: "Portalen minder om det, der skal ske, og viser alle parter, hvem der har bolden, og hvad der er overskredet.",
      },
    ],
  },
  parties: {
    title: "Hvad hver part får og giver",
    employer: {
      title: "Arbejdsgiveren",
      text: "Får en prøveperiode, afklaring, jobrettet uddannelse og støtte til en mentor. Forpligter sig til gengæld på varig ansættelse, når forløbet lykkes.",
    },
    citizen: {
      title: "Borgeren",
      text: "Får et forløb med et job for enden og et kompetencekort, som er borgerens eget. Kan holde kommunen fast på de milepæle, som pakken lover.",
    },
    municipality: {
      title: "Kommunen",
      text: "Får én fælles plan i stedet for enkelte tilbud, ser i tide, når et forløb går i stå, og tæller de job, der kom ud af aftalerne.",
    },
  },
  document: {
    title: "Har du et dokument fra portalen?",
    text: "En underskrevet aftale bærer portalens segl. Vælg filen, så ser du, om den er ægte og uændret.",
  },
};
