/** What a form's check found, in words. The keys are the `error` of the schemas; another text is shown as it is. */
export const problems = {
  required: "Udfyld feltet",
  chooseOne: "Vælg en af mulighederne",
  mustAccept: "Sæt kryds for at gå videre",
  tooLong: "Teksten er for lang",
  notANumber: "Skriv et tal",
  notADate: "Datoen findes ikke i kalenderen",
  dateMissing: "Skriv en dato",
  dateIncomplete: "Skriv både dag, måned og år",
  yearTooShort: "Skriv årstallet med fire cifre",
  notACvrNumber: "Et CVR-nummer har otte cifre. Se efter, om det er tastet rigtigt",
  notAPNumber: "Et P-nummer har ti cifre og begynder med 1",
  notAGlnNumber: "Et GLN-nummer har tretten cifre. Se efter, om det er tastet rigtigt",
  notAnEmail: "Skriv en mailadresse som navn@eksempel.dk",
  notAPhone: "Skriv et telefonnummer med otte cifre",
  notAPostalCode: "Et postnummer har fire cifre",
  holdsCprNumber: "Teksten ligner et CPR-nummer. Portalen må ikke rumme CPR-numre, så fjern det",
};
