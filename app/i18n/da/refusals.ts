import type { Refusal } from "../../domain/shared/refusal.ts";

/** What the portal says when it cannot do what was asked, and what to do instead. */
export const refusals: Record<Refusal, string> = {
  "not-found": "Det, du leder efter, findes ikke. Gå tilbage, og prøv igen.",
  "not-yours": "Det kan kun en konsulent eller godkender i kommunen gøre.",
  "wrong-status": "Det kan ikke lade sig gøre i den status, aftalen har nu. Se status øverst på siden.",
  "changed-meanwhile":
    "En anden har gemt ændringer, mens du skrev. Det, du har skrevet, står her stadig. Åbn aftalen i et nyt vindue, se ændringerne, og gem igen.",
  "nothing-to-sign": "Aftalen venter ikke længere på underskrifter.",
  "others-first": "De andre parter skal underskrive først. Du får en mail, når det er din tur.",
  "already-signed": "Der er allerede underskrevet her. Du behøver ikke at gøre mere.",
  "other-version": "Aftalen er kommet i en nyere version, end den du så. Brug linket i den seneste mail.",
  "link-expired": "Linket er udløbet. Bed om et nyt; det kommer på mail.",
  "link-spent": "Linket er allerede brugt. Bed om et nyt; det kommer på mail.",
  "link-revoked": "Linket gælder ikke længere. Bed om et nyt; det kommer på mail.",
  "reason-missing": "Skriv en begrundelse.",
  "reason-not-in-list": "Vælg en begrundelse på listen.",
  "candidate-not-available": "Kandidaten er ikke ledig længere. Vælg en anden.",
  "no-free-place": "Alle pladser i henvendelsen er besat af kandidater. Afvis et match først.",
  "already-decided": "Der er allerede taget stilling. Genindlæs siden for at se hvordan.",
  "match-not-approved": "Matchet er ikke godkendt. Godkend det, før aftalen kan sendes til underskrift.",
  "draft-incomplete": "Kladden er ikke færdig. Listen viser, hvad der mangler, og hvem der kan svare.",
  "over-capacity":
    "Produktionsenheden har ikke plads til flere efter rimelighedskravet. Skriv i kladden, hvorfor det fraviges, eller vælg en senere start.",
  "milestones-open": "Der er milepæle, som ikke er afsluttet. Marker dem som nået, før forløbet afsluttes.",
  "outcome-missing": "Vælg, hvordan forløbet endte.",
  "last-day-impossible": "Sidste dag kan ikke ligge både før forløbets start og før i dag.",
  "milestone-not-yours": "Milepælen hører til en anden part, som selv markerer den.",
  "milestone-settled": "Milepælen er allerede afsluttet.",
  "carry-not-a-gap":
    "Kompetencen ligger ikke under det, jobbet kræver, så der er ikke noget at bære. Genindlæs kortet.",
  "carry-not-a-strength": "En styrke skal nå det, jobbet kræver, for at bære noget andet. Vælg en anden.",
  "application-not-filed": "Registrér først, at ansøgningen er sendt i VITAS.",
  "not-approved-yet":
    "Må ikke begynde, før kommunen har godkendt ansøgningen i VITAS. Når den er godkendt, registrerer kommunen det på aftalens side om VITAS.",
  "package-not-offered": "Kommunen tilbyder ikke denne jobpakke. Vælg en af de kommuner, der står på listen.",
  "ownership-does-not-fit": "Jobpakken er ikke lavet til denne slags arbejdsgiver. Se de andre jobpakker.",
  "p-number-of-another-cvr":
    "P-nummeret hører til et andet CVR-nummer. Se efter på virk.dk, om begge numre er skrevet rigtigt.",
  "start-in-the-past": "Datoen er passeret. Vælg i dag eller en senere dag.",
  "start-too-far-away": "Datoen ligger mere end 18 måneder frem. Vælg en tidligere dag.",
  "letters-not-in-fonts": "Kontrakten kan ikke trykke alle tegn i teksten. Ret de tegn, der nævnes.",
  "contract-not-made":
    "Kontrakten kunne ikke laves. Intet er gemt. Prøv igen om lidt, og skriv til os, hvis det fortsætter.",
  "consent-missing": "Sæt kryds ved, at du har læst aftalen, før du underskriver.",
  "not-a-pdf": "Filen er ikke en PDF. Vælg den kontrakt, du har fået fra portalen.",
  "file-missing": "Vælg en fil.",
  "file-too-large": "Filen må højst fylde 10 MB. Vælg den kontrakt, du har fået fra portalen.",
  "clock-backwards": "Uret kan kun stilles frem.",
  "too-many-tries": "Der er prøvet for mange gange. Vent et kvarter, og prøv igen.",
  "change-under-way": "En anden ændring er allerede på vej. Vent, til den er afgjort, eller træk den tilbage.",
  "nothing-changed": "Der er ikke ændret noget i vilkårene. Ret det, der skal ændres, og prøv igen.",
  "objection-too-late": "Fristen for at gøre indsigelse er udløbet. Skriv til konsulenten.",
  "witness-missing": "Skriv, hvem der var vidne.",
  "scan-not-readable": "Filen er hverken PDF, JPEG eller PNG. Scan papiret igen, og vælg den nye fil.",
  "scan-too-large": "Filen må højst fylde 10 MB. Scan papiret i en lavere opløsning.",
  "address-in-use": "Adressen bruges af en anden part. Hver part skal have sin egen.",
  "partnership-not-active": "Partnerskabet er ikke i kraft, så der kan ikke hænges forløb under det.",
  "package-not-in-partnership":
    "Forløbets jobpakke er ikke en del af partnerskabet. Vælg et forløb i en af partnerskabets pakker.",
  "check-too-early": "Det er for tidligt at efterprøve ansættelsen. Vent, til ugerne er gået.",
  "nothing-to-check": "Ansættelsen er allerede efterprøvet.",
};
