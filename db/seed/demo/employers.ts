import type { Ownership } from "#app/domain/job-package/job-package.ts";
import type { DemoPerson } from "./municipalities.ts";

/** Somebody at a workplace who has no account and comes by a personal link. */
export type Colleague = { name: string; title: string; email: string };

export type DemoEmployer = {
  cvrNumber: string;
  name: string;
  ownership: Ownership;
  glnNumber: string | null;
  unit: {
    pNumber: string;
    name: string;
    street: string;
    postalCode: string;
    city: string;
    fullTimeEquivalents: number;
  };
  contact: DemoPerson;
  mentors: readonly [Colleague, ...Colleague[]];
  representative: Colleague;
};

/**
 * Invented. The register hands CVR numbers out upwards and is far below 50 million: these lie just under 100 million, pass the
 * test of weights, and cannot be anybody's. P-numbers begin with 10999, GLN numbers with 579999990, streets have the number 999.
 */
export const demoEmployers = {
  soborgLager: {
    cvrNumber: "99999780",
    name: "Søborg Lager & Logistik ApS",
    ownership: "private",
    glnNumber: null,
    unit: {
      pNumber: "1099900101",
      name: "Søborg Lager & Logistik, Terminal Nord",
      street: "Gladsaxe Møllevej 999",
      postalCode: "2860",
      city: "Søborg",
      fullTimeEquivalents: 62.5,
    },
    contact: {
      name: "Henrik Vang",
      title: "Lagerchef",
      email: "henrik.vang@soborglager.example",
      phone: "10001101",
    },
    mentors: [
      { name: "Jørn Åkjær", title: "Holdleder", email: "jørn.åkjær@soborglager.example" },
      { name: "Pia Storm", title: "Truckfører", email: "pia.storm@soborglager.example" },
    ],
    representative: {
      name: "Ole Ågård",
      title: "Tillidsrepræsentant",
      email: "ole.ågård@soborglager.example",
    },
  },
  bagsvaerdRen: {
    cvrNumber: "99999799",
    name: "Bagsværd Ren & Klar ApS",
    ownership: "private",
    glnNumber: null,
    unit: {
      pNumber: "1099900102",
      name: "Bagsværd Ren & Klar",
      street: "Bagsværd Hovedgade 999",
      postalCode: "2880",
      city: "Bagsværd",
      fullTimeEquivalents: 28,
    },
    contact: { name: "Susanne Birk", title: "Driftsleder", email: "susanne@renogklar.example", phone: "10001102" },
    mentors: [{ name: "Rosa Mendes", title: "Teamkoordinator", email: "rosa@renogklar.example" }],
    representative: { name: "Torben Fjord", title: "Medarbejderrepræsentant", email: "torben@renogklar.example" },
  },
  morkhojMedicin: {
    cvrNumber: "99999802",
    name: "Mørkhøj Medicinlager A/S",
    ownership: "private",
    glnNumber: null,
    unit: {
      pNumber: "1099900103",
      name: "Mørkhøj Medicinlager, Hal 4",
      street: "Mørkhøj Erhvervsvej 999",
      postalCode: "2730",
      city: "Herlev",
      fullTimeEquivalents: 141,
    },
    contact: { name: "Anders Rønne", title: "Site Manager", email: "ar@morkhojmedicin.example", phone: "10001103" },
    mentors: [{ name: "Lone Æbelø", title: "GMP-koordinator", email: "lone.æbelø@morkhojmedicin.example" }],
    representative: { name: "Finn Skov", title: "Fællestillidsmand", email: "finn.skov@morkhojmedicin.example" },
  },
  gladsaxeBykokken: {
    cvrNumber: "99999810",
    name: "Høje Gladsaxe Bykøkken",
    ownership: "public",
    glnNumber: "5799999000010",
    unit: {
      pNumber: "1099900104",
      name: "Høje Gladsaxe Bykøkken",
      street: "Høje Gladsaxe 999",
      postalCode: "2860",
      city: "Søborg",
      fullTimeEquivalents: 18.4,
    },
    contact: { name: "Bente Ulrik", title: "Køkkenchef", email: "bente@bykokken.example", phone: "10001104" },
    mentors: [{ name: "Kim Dahlgaard", title: "Ernæringsassistent", email: "kim@bykokken.example" }],
    representative: { name: "Lotte Nygaard", title: "Tillidsrepræsentant", email: "lotte@bykokken.example" },
  },
  buddingeService: {
    cvrNumber: "99999829",
    name: "Buddinge Skoler og Institutioner",
    ownership: "public",
    glnNumber: "5799999000027",
    unit: {
      pNumber: "1099900105",
      name: "Buddinge Servicecenter",
      street: "Buddingevej 999",
      postalCode: "2860",
      city: "Søborg",
      fullTimeEquivalents: 45,
    },
    contact: { name: "Gitte Møller-Juhl", title: "Serviceleder", email: "gitte@buddinge.example", phone: "10001105" },
    mentors: [{ name: "Erik Bæk", title: "Teknisk serviceleder", email: "erik.bæk@buddinge.example" }],
    representative: { name: "Vivi Hald", title: "Medarbejderrepræsentant", email: "vivi@buddinge.example" },
  },
  brondbyBus: {
    cvrNumber: "99999837",
    name: "Brøndby Strand Buslinjer A/S",
    ownership: "private",
    glnNumber: null,
    unit: {
      pNumber: "1099900201",
      name: "Garageanlægget i Brøndby Strand",
      street: "Gammel Køge Landevej 999",
      postalCode: "2660",
      city: "Brøndby Strand",
      fullTimeEquivalents: 85,
    },
    contact: { name: "Flemming Ravn", title: "Driftschef", email: "flemming@strandbus.example", phone: "10001201" },
    mentors: [{ name: "Saida Warsame", title: "Chauffør", email: "saida@strandbus.example" }],
    representative: { name: "Kurt Lindegaard", title: "Tillidsrepræsentant", email: "kurt@strandbus.example" },
  },
  vestskovensDagligvarer: {
    cvrNumber: "99999845",
    name: "Vestskovens Dagligvarer ApS",
    ownership: "private",
    glnNumber: null,
    unit: {
      pNumber: "1099900202",
      name: "Vestskovens Dagligvarer, Brøndbyvester",
      street: "Brøndbyvester Boulevard 999",
      postalCode: "2605",
      city: "Brøndby",
      fullTimeEquivalents: 24,
    },
    contact: { name: "Mette Krogh", title: "Købmand", email: "mette@vestskoven.example", phone: "10001202" },
    mentors: [{ name: "Dan Lykke", title: "Souschef", email: "dan@vestskoven.example" }],
    representative: { name: "Ida Friis", title: "Butiksassistent", email: "ida@vestskoven.example" },
  },
  kokkedalFiber: {
    cvrNumber: "99999853",
    name: "Kokkedal Kabel & Fiber ApS",
    ownership: "private",
    glnNumber: null,
    unit: {
      pNumber: "1099900301",
      name: "Kokkedal Kabel & Fiber",
      street: "Kokkedal Industripark 999",
      postalCode: "2980",
      city: "Kokkedal",
      fullTimeEquivalents: 33,
    },
    contact: { name: "Claus Winther", title: "Entrepriseleder", email: "cw@kokkedalfiber.example", phone: "10001301" },
    mentors: [{ name: "Niels Bøgh", title: "Sjakformand", email: "niels.bøgh@kokkedalfiber.example" }],
    representative: { name: "Jan Elmer", title: "Tillidsrepræsentant", email: "jan@kokkedalfiber.example" },
  },
  korsorKod: {
    cvrNumber: "99999861",
    name: "Korsør Kødforædling A/S",
    ownership: "private",
    glnNumber: null,
    unit: {
      pNumber: "1099900401",
      name: "Korsør Kødforædling",
      street: "Tårnborgvej 999",
      postalCode: "4220",
      city: "Korsør",
      fullTimeEquivalents: 212,
    },
    contact: { name: "Lars-Ole Præst", title: "Produktionschef", email: "lop@korsorkod.example", phone: "10001401" },
    mentors: [
      { name: "Danuta Wiśniewska", title: "Linjefører", email: "danuta@korsorkod.example" },
      { name: "Brian Holt", title: "Oplærer", email: "brian@korsorkod.example" },
    ],
    representative: { name: "Steen Agger", title: "Fællestillidsmand", email: "steen@korsorkod.example" },
  },
  pakkepost: {
    cvrNumber: "99999888",
    name: "Sydvestsjællands Pakkepost ApS",
    ownership: "private",
    glnNumber: null,
    unit: {
      pNumber: "1099900402",
      name: "Pakkepostens terminal i Slagelse",
      street: "Idagårdsvej 999",
      postalCode: "4200",
      city: "Slagelse",
      fullTimeEquivalents: 40,
    },
    contact: { name: "Jette Rosenlund", title: "Terminalchef", email: "jette@pakkepost.example", phone: "10001402" },
    mentors: [{ name: "Ahmed Saleh", title: "Sorteringsleder", email: "ahmed@pakkepost.example" }],
    representative: { name: "Lis Maagaard", title: "Tillidsrepræsentant", email: "lis@pakkepost.example" },
  },
  rodekroFragt: {
    cvrNumber: "99999896",
    name: "Rødekro Fragt & Spedition A/S",
    ownership: "private",
    glnNumber: null,
    unit: {
      pNumber: "1099900501",
      name: "Rødekro Fragt & Spedition",
      street: "Hærvejen 999",
      postalCode: "6230",
      city: "Rødekro",
      fullTimeEquivalents: 57,
    },
    contact: { name: "Gert Hansen-Nord", title: "Vognmand", email: "gert@rodekrofragt.example", phone: "10001501" },
    mentors: [{ name: "Helle Boysen", title: "Chauffør og kørelærer", email: "helle@rodekrofragt.example" }],
    representative: { name: "Carsten Iversen", title: "Tillidsrepræsentant", email: "carsten@rodekrofragt.example" },
  },
  aabenraaKokken: {
    cvrNumber: "99999918",
    name: "Aabenraa Fjordkøkken",
    ownership: "public",
    glnNumber: "5799999000034",
    unit: {
      pNumber: "1099900502",
      name: "Aabenraa Fjordkøkken",
      street: "Fjordvej 999",
      postalCode: "6200",
      city: "Aabenraa",
      fullTimeEquivalents: 22,
    },
    contact: { name: "Tove Hjelm", title: "Køkkenleder", email: "tove@fjordkokken.example", phone: "10001502" },
    mentors: [{ name: "Poul Erik Sønder", title: "Kok", email: "pes@fjordkokken.example" }],
    representative: { name: "Marie Lei", title: "Medarbejderrepræsentant", email: "marie@fjordkokken.example" },
  },
  brabrandProduktion: {
    cvrNumber: "99999926",
    name: "Brabrand Produktion & Montage A/S",
    ownership: "private",
    glnNumber: null,
    unit: {
      pNumber: "1099900601",
      name: "Brabrand Produktion & Montage, Afdeling 2",
      street: "Edwin Rahrs Vej 999",
      postalCode: "8220",
      city: "Brabrand",
      fullTimeEquivalents: 96,
    },
    contact: { name: "Rikke Damsgaard", title: "Fabrikschef", email: "rikke@brabrandpm.example", phone: "10001601" },
    mentors: [{ name: "Mohamad Haddad", title: "Operatør", email: "mohamad@brabrandpm.example" }],
    representative: { name: "Kirsten Yde", title: "Tillidsrepræsentant", email: "kirsten@brabrandpm.example" },
  },
  skejbyRen: {
    cvrNumber: "99999934",
    name: "Skejby Rengøringscentral",
    ownership: "public",
    glnNumber: "5799999000041",
    unit: {
      pNumber: "1099900602",
      name: "Skejby Rengøringscentral",
      street: "Skejbygårdsvej 999",
      postalCode: "8200",
      city: "Aarhus N",
      fullTimeEquivalents: 130,
    },
    contact: { name: "Else Overgaard", title: "Rengøringschef", email: "else@skejbyren.example", phone: "10001602" },
    mentors: [{ name: "Tuan Pham", title: "Serviceassistent", email: "tuan@skejbyren.example" }],
    representative: { name: "Bjarne Kvist", title: "Fællestillidsmand", email: "bjarne@skejbyren.example" },
  },
} as const satisfies Record<string, DemoEmployer>;

export type EmployerKey = keyof typeof demoEmployers;
