/** The demonstration's clock, that can be moved forward so that a course can be seen to pass. */
export const clock = {
  title: "Stil demonstrationens ur",
  lead: "Flyt uret frem, og se et forløb gå: mails bliver sendt, frister passerer, og link udløber.",
  now: "I portalen er klokken",
  moved: "Uret er stillet",
  nextWorkingDay: "Næste hverdag kl. 8",
  oneWeek: "En uge frem",
  fourWeeks: "Fire uger frem",
  day: "Eller vælg en dag",
  dayHint: "Uret bliver klokken 8 den dag. For eksempel 18 8 2027",
  set: "Stil uret",
  tooFar: "Dagen ligger mere end tre år frem. Vælg en tidligere dag",
  whatItDoes:
    "Uret kan kun stilles frem. Alle sider og den, der sender mails, følger det. Påmindelser afgår klokken 8 på hverdage; stiller du uret over flere dage, bliver alt det sendt, som skulle være sendt imens.",
  mails: "Se, hvad der er sendt:",
  inbox: "demonstrationens postkasse",
};
