/** Signing in by a mailed link, and the demonstration's list of people. */
export const signIn = {
  title: "Log ind",
  lead: "For arbejdsgivere med konto og for medarbejdere i kommunen. Du får et link på mail; der er ingen adgangskode.",
  email: "Mailadresse",
  emailHint: "Den adresse, som din konto er oprettet med.",
  send: "Send mig et link",
  sent: "Se efter i din indbakke",
  sentText:
    "Har adressen en konto, er der nu et link på vej. Det virker én gang og i 20 minutter. Se også i uønsket post.",
  noAccount: "Er du mentor, borger, medarbejderrepræsentant eller underskriver uden konto?",
  lostLink: "Få dit personlige link tilsendt",
  link: {
    title: "Fuldfør dit login",
    lead: "Tryk på knappen for at logge ind. Linket virker én gang.",
    enter: "Log ind",
    closed: "Linket er brugt eller udløbet",
    closedText: "Et link til at logge ind virker én gang og i 20 minutter. Bed om et nyt.",
    again: "Bed om et nyt link",
  },
  demo: {
    title: "Prøv portalen som en af disse personer",
    lead: "Det er en demonstration: personerne er opfundne, og et tryk på et navn logger ind uden mail.",
    others: "Mentorer, borgere og medarbejderrepræsentanter har ingen konto. De kommer ind med link fra deres mails:",
    inbox: "åbn demonstrationens postkasse",
  },
};
