/** The page that tells whether a file is a contract of the portal's, and whole. */
export const verify = {
  title: "Bekræft et dokument",
  lead: "Har du fået en kontrakt som PDF? Her kan du se, om den kommer fra portalen, og om den er uændret.",
  file: "Kontrakten som PDF",
  another: "Bekræft en anden kontrakt",
  hint: "Vælg filen, som du har fået den. Den må højst fylde 10 MB.",
  verify: "Bekræft",
  forgets: "Filen bliver set efter og glemt igen. Portalen gemmer hverken filen eller dens navn.",
  filename: "Fil",
  reference: "Sagsnummer",
  claims: "Nævner sagsnummer",
  version: "Version",
  sealedAt: "Forseglet",
  sha256: "SHA-256",
  whole: {
    title: "Kontrakten er fra portalen, og den er hel",
    text: "Hvert tegn er, som da kontrakten blev forseglet, og filen er den samme som den, portalen gemmer. Hvem der har underskrevet, står på bevissiden i filen.",
  },
  changed: {
    title: "Kontrakten er fra portalen, men filen er ændret",
    why: {
      "digest-mismatch": "Indholdet er ikke det, som portalen forseglede.",
      "changed-after-seal": "Der er føjet noget til filen, efter at portalen forseglede den.",
      "not-the-stored-bytes": "Seglet er portalens, men filen er ikke den, som portalen gemmer.",
      "unknown-certificate-copy":
        "Filen er den samme som den, portalen gemmer, men dens segl er lavet med et certifikat, som portalen ikke længere kender.",
    },
    text: "Stol ikke på indholdet. Hent kontrakten igen fra dit eget link eller fra den mail, du fik, eller bed kommunen om den.",
  },
  foreign: {
    title: "Filen er ikke en forseglet kontrakt fra portalen",
    why: {
      "not-a-pdf": "Filen er ikke en PDF.",
      "no-seal": "Den har ikke noget segl. Det har udkast, og kontrakter, som ikke alle har underskrevet, heller ikke.",
      "other-seal": "Den har et segl, men det er ikke portalens.",
      damaged: "Den har plads til et segl, men seglet kan ikke læses eller holder ikke.",
    },
    text: "Er du i tvivl, så spørg den, du fik filen af, eller kommunen. En udskrevet og indscannet kontrakt kan ikke bekræftes; det kan kun filen.",
  },
};
