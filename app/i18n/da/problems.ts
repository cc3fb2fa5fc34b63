/**
 * What a form's check found, in words, with the limit, the value and the remedy. The keys are the `error` of the schemas;
 * what stands behind a colon in a code (`tooLong:120`) is given to the sentence in its order.
 */
export const problems = {
  required: "Udfyld feltet",
  chooseOne: "Vælg en af mulighederne",
  mustAccept: "Sæt kryds for at gå videre",
  exampleMissing: "Skriv ét konkret eksempel på, hvad personen gjorde, eller vælg »Ikke prøvet«",
  tooLong: (limit: string) => `Teksten må højst være på ${limit} tegn. Forkort den`,
  tooMany: (limit: string) => `Der kan højst være ${limit}`,
  controlCharacters: "Teksten rummer usynlige tegn. Skriv den igen i stedet for at indsætte den",
  notANumber: "Skriv et tal, for eksempel 12 eller 12,5",
  notWhole: "Skriv et helt tal",
  outside: (least: string, most: string, value: string) =>
    `Tallet skal være mellem ${least} og ${most}, men er ${value}`,
  notADate: (typed?: string) =>
    typed ? `${typed} findes ikke i kalenderen. Skriv dag, måned og år` : "Datoen findes ikke i kalenderen",
  dateMissing: "Skriv en dato",
  dateIncomplete: "Skriv både dag, måned og år",
  endBeforeStart: "Den sidste dag skal ligge efter den første",
  yearTooShort: "Skriv årstallet med fire cifre",
  notACvrNumber:
    "Et CVR-nummer har otte cifre og et kontrolciffer, som ikke passer her. Se efter, om det er tastet rigtigt",
  notAPNumber: "Et P-nummer har ti cifre og begynder med 1. Det står på virk.dk under din virksomhed",
  notAGlnNumber: "Et GLN-nummer har tretten cifre. Se efter, om det er tastet rigtigt",
  glnNeeded: "En offentlig arbejdsgiver skal skrive sit GLN-nummer på tretten cifre",
  notAnEmail: "Skriv en mailadresse som navn@eksempel.dk",
  notAPhone: "Skriv et telefonnummer med otte cifre",
  notAPostalCode: "Et postnummer har fire cifre",
  cprNumber: "Teksten ligner et CPR-nummer. Portalen må ikke rumme CPR-numre, så fjern det",
};
