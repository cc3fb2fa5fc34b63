import type { RuleName } from "../../domain/statute/rule.ts";

const names: Record<RuleName, string> = {
  capacity: "Rimelighedskravet: hvor mange personer der er plads til",
  "hours-per-week": "Timer om ugen",
  "placement-weeks": "Hvor længe praktik kan vare",
  "wage-subsidy-months": "Hvor længe løntilskud kan vare",
  "net-increase": "Nettoudvidelse ved løntilskud",
  "wage-subsidy-pay": "Løn under løntilskud",
  mentoring: "Mentorordningen",
};

/** The rules of law that the portal reckons with, for everybody to see. */
export const rules = {
  title: "De regler, portalen regner med",
  description:
    "De regler om virksomhedspraktik, løntilskud, mentor og plads på arbejdsstedet, som portalen regner med i dag.",
  lead: (date: string) =>
    `Sådan lyder reglerne ${date}. En aftale beholder de regler, den er skrevet under på, også når loven bliver ændret.`,
  names,
  paragraph: "Paragraf",
  source: "Kilde",
  validFrom: "Gælder fra",
  upcoming: "Regler, der træder i kraft senere",
  nothingUpcoming: "Der er ingen nye regler på vej.",
  staffLead:
    "Reglerne er ens for alle kommuner. En ny regel får en dato, den gælder fra; den gamle bliver stående for de aftaler, der er skrevet under på den.",
  inForce: "Gælder i dag",
  unreadable: {
    title: "Nogle regler kan ikke læses",
    text: (ids: string) =>
      `Portalen regner ikke med disse rækker, før de er rettet: ${ids}. Sig det til dem, der driver portalen.`,
  },
  rates: {
    title: "Timesatser for løntilskud",
    text: "Satserne står hvert år i Vejledning om satser m.v. Her er de, din kommune har skrevet ind.",
    caption: "Satser, kommunen har skrevet ind, de nyeste øverst",
    none: "Der er ikke skrevet satser ind endnu.",
    enter: "Skriv satser ind",
    save: "Gem satser",
    kroner: (amount: string) => `${amount} kr.`,
    from: (date: string, current: boolean) => (current ? `${date} (gælder nu)` : date),
    sourceHint: "For eksempel vejledningens nummer og dato.",
    fields: {
      validFrom: "Gælder fra",
      private: "Privat arbejdsgiver, kroner i timen",
      public: "Offentlig arbejdsgiver, kroner i timen",
      source: "Kilde",
    },
    receipts: { satser: "Satserne er gemt." },
  },
  abbreviations: "LAB er lov om en aktiv beskæftigelsesindsats, og BAB er bekendtgørelsen, der hører til.",
};
