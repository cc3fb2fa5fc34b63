import type { Dictionary } from "./da.ts";
import { catalogue } from "./en/catalogue.ts";
import { contract } from "./en/contract.ts";
import { home } from "./en/home.ts";
import { parts } from "./en/parts.ts";
import { problems } from "./en/problems.ts";
import { shell } from "./en/shell.ts";

export const en = { catalogue, contract, home, parts, problems, shell } satisfies Dictionary;
