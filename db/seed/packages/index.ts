import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";
import { butiksmedhjaelper } from "./butiksmedhjaelper.ts";
import { kabelOgLedningsarbejder } from "./kabel-og-ledningsarbejder.ts";
import { koekkenmedhjaelper } from "./koekkenmedhjaelper.ts";
import { lagermedarbejderMedicinal } from "./lagermedarbejder-medicinal.ts";
import { lagermedarbejderTransport } from "./lagermedarbejder-transport.ts";
import { lastbilchauffoer } from "./lastbilchauffoer.ts";
import { postarbejder } from "./postarbejder.ts";
import { produktionsmedarbejder } from "./produktionsmedarbejder.ts";
import { rengoeringsmedarbejder } from "./rengoeringsmedarbejder.ts";
import { rutebuschauffoer } from "./rutebuschauffoer.ts";
import { serviceassistent } from "./serviceassistent.ts";
import { slagterimedarbejder } from "./slagterimedarbejder.ts";

export const nationalPackages: readonly JobPackageContent[] = [
  butiksmedhjaelper,
  kabelOgLedningsarbejder,
  koekkenmedhjaelper,
  lagermedarbejderMedicinal,
  lagermedarbejderTransport,
  lastbilchauffoer,
  postarbejder,
  produktionsmedarbejder,
  rengoeringsmedarbejder,
  rutebuschauffoer,
  serviceassistent,
  slagterimedarbejder,
];
