import { buildPortal } from "./build-portal.ts";

/** `npm run build`. Leaves a stamp, so that `npm start` does not build the same again. */
try {
  await buildPortal({ output: "shown" });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
