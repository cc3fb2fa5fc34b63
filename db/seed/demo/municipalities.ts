import { addDays, type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import { easterSunday } from "#app/domain/shared/working-days.ts";

/** Addresses end in .example, which belongs to nobody (RFC 2606); no Danish telephone number begins with 1; people are invented. */
export type DemoPerson = { name: string; title: string; email: string; phone: string };

export type DemoMunicipality = {
  code: string;
  name: string;
  unitName: string;
  email: string;
  phone: string;
  outposts: { name: string; address: string }[];
  consultant: DemoPerson;
  approver: DemoPerson;
  coordinator?: DemoPerson;
  /** Places on offer, by package. */
  offers: Readonly<Record<string, number>>;
};

export const demoMunicipalities: readonly DemoMunicipality[] = [
  {
    code: "159",
    name: "Gladsaxe Kommune",
    unitName: "Erhverv og Beskæftigelse",
    email: "erhverv@gladsaxe.example",
    phone: "10000159",
    outposts: [],
    consultant: {
      name: "Karen Holm",
      title: "Virksomhedskonsulent",
      email: "karen.holm@gladsaxe.example",
      phone: "10000160",
    },
    approver: {
      name: "Lise Brandt",
      title: "Afdelingsleder",
      email: "lise.brandt@gladsaxe.example",
      phone: "10000161",
    },
    coordinator: {
      name: "Mikkel Aabo",
      title: "Koordinator for jobpakker",
      email: "mikkel.aabo@gladsaxe.example",
      phone: "10000162",
    },
    offers: {
      butiksmedhjaelper: 6,
      koekkenmedhjaelper: 5,
      "lagermedarbejder-medicinal": 8,
      "lagermedarbejder-transport": 12,
      postarbejder: 3,
      produktionsmedarbejder: 4,
      rengoeringsmedarbejder: 8,
      rutebuschauffoer: 2,
      serviceassistent: 6,
      "kabel-og-ledningsarbejder": 3,
      lastbilchauffoer: 2,
    },
  },
  {
    code: "153",
    name: "Brøndby Kommune",
    unitName: "Job og Virksomhed",
    email: "virksomhed@brondby.example",
    phone: "10000153",
    outposts: [],
    consultant: {
      name: "Peter Sandøe",
      title: "Virksomhedskonsulent",
      email: "peter.sandøe@brondby.example",
      phone: "10000154",
    },
    approver: { name: "Anne-Grethe Lund", title: "Teamleder", email: "agl@brondby.example", phone: "10000155" },
    offers: {
      butiksmedhjaelper: 8,
      "lagermedarbejder-transport": 6,
      rutebuschauffoer: 6,
      rengoeringsmedarbejder: 4,
      serviceassistent: 3,
      koekkenmedhjaelper: 3,
      produktionsmedarbejder: 2,
    },
  },
  {
    code: "210",
    name: "Fredensborg Kommune",
    unitName: "Center for Arbejde",
    email: "arbejde@fredensborg.example",
    phone: "10000210",
    outposts: [
      { name: "Udstationeret team i Kokkedal", address: "Boligforeningens fælleshus, Egedalsvænge 999, 2980 Kokkedal" },
      { name: "Udstationeret team i Nivå", address: "Beboerhuset, Nivåvænge 999, 2990 Nivå" },
    ],
    consultant: {
      name: "Inger Thrane",
      title: "Virksomhedskonsulent",
      email: "inger.thrane@fredensborg.example",
      phone: "10000211",
    },
    approver: {
      name: "Jens Okholm",
      title: "Centerleder",
      email: "jens.okholm@fredensborg.example",
      phone: "10000212",
    },
    offers: {
      "kabel-og-ledningsarbejder": 5,
      butiksmedhjaelper: 4,
      koekkenmedhjaelper: 4,
      rengoeringsmedarbejder: 3,
      serviceassistent: 2,
    },
  },
  {
    code: "330",
    name: "Slagelse Kommune",
    unitName: "Arbejdsmarked og Erhverv",
    email: "erhverv@slagelse.example",
    phone: "10000330",
    outposts: [
      { name: "Udstationeret team i Ringparken", address: "Beboerlokalet, Ringparken 999, 4200 Slagelse" },
      { name: "Udstationeret team i Korsør", address: "Medborgerhuset, Havnegade 999, 4220 Korsør" },
    ],
    consultant: {
      name: "Dorthe Rævdal",
      title: "Virksomhedskonsulent",
      email: "dorthe.rævdal@slagelse.example",
      phone: "10000331",
    },
    approver: {
      name: "Hans Ussing",
      title: "Afdelingsleder",
      email: "hans.ussing@slagelse.example",
      phone: "10000332",
    },
    offers: {
      slagterimedarbejder: 10,
      postarbejder: 5,
      "lagermedarbejder-transport": 5,
      lastbilchauffoer: 3,
      butiksmedhjaelper: 3,
      produktionsmedarbejder: 6,
    },
  },
  {
    code: "580",
    name: "Aabenraa Kommune",
    unitName: "Arbejdsmarkedsafdelingen",
    email: "arbejdsmarked@aabenraa.example",
    phone: "10000580",
    outposts: [],
    consultant: {
      name: "Uffe Clausager",
      title: "Virksomhedskonsulent",
      email: "uffe.clausager@aabenraa.example",
      phone: "10000581",
    },
    approver: {
      name: "Maren Schack",
      title: "Afdelingschef",
      email: "maren.schack@aabenraa.example",
      phone: "10000582",
    },
    offers: {
      lastbilchauffoer: 6,
      koekkenmedhjaelper: 4,
      "lagermedarbejder-transport": 4,
      slagterimedarbejder: 3,
      rengoeringsmedarbejder: 3,
      serviceassistent: 2,
    },
  },
  {
    code: "751",
    name: "Aarhus Kommune",
    unitName: "Beskæftigelse og Virksomheder",
    email: "virksomheder@aarhus.example",
    phone: "10000751",
    outposts: [],
    consultant: {
      name: "Bodil Kjærgård",
      title: "Virksomhedskonsulent",
      email: "bodil.kjærgård@aarhus.example",
      phone: "10000752",
    },
    approver: { name: "Svend Aage Toft", title: "Driftschef", email: "sat@aarhus.example", phone: "10000753" },
    offers: {
      produktionsmedarbejder: 12,
      rengoeringsmedarbejder: 10,
      "lagermedarbejder-medicinal": 4,
      "lagermedarbejder-transport": 8,
      rutebuschauffoer: 5,
      koekkenmedhjaelper: 6,
      butiksmedhjaelper: 10,
      "kabel-og-ledningsarbejder": 4,
      postarbejder: 4,
      serviceassistent: 8,
    },
  },
];

/** Days on which the town halls are closed though others work. */
export function closingDaysOfYear(year: number): { day: PlainDate; name: string }[] {
  const fridayAfterAscension = addDays(easterSunday(year), 40);
  return [
    { day: fridayAfterAscension, name: "Fredag efter Kristi himmelfartsdag" },
    { day: plainDate(`${year}-06-05`), name: "Grundlovsdag" },
    { day: plainDate(`${year}-12-24`), name: "Juleaften" },
    { day: plainDate(`${year}-12-31`), name: "Nytårsaften" },
  ];
}
