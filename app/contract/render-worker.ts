import { parentPort, workerData } from "node:worker_threads";
import { Font, renderToBuffer } from "@react-pdf/renderer";
import { contractDocument } from "./document.ts";
import { fontFiles, readFontMetrics } from "./fonts.server.ts";
import { printableBlocks } from "./printable-blocks.ts";
import type { RenderAnswer, RenderJob } from "./render-job.ts";
import { missingTexts, textLayerOf } from "./text-layer.server.ts";

const root: string = workerData.root;
const metrics = readFontMetrics(root);
const files = fontFiles(root);

// The renderer's own hyphenation is English and would put hyphens into names.
Font.registerHyphenationCallback((word) => [word]);

/**
 * Fresh font objects for each document: the renderer caches glyphs across documents and loses letters ("Anders" becomes
 * " nders" after a document with "Å": diegomura/react-pdf#3404, foliojs/fontkit#154). `Font.reset` and `Font.clear` crash.
 */
function registerFreshFonts(): void {
  const registered = Font.getRegisteredFonts();
  for (const { family } of files) delete registered[family];
  for (const { family, weight, path } of files) Font.register({ family, fontWeight: weight, src: path });
}

/** What does not fit on a page is squeezed until nobody can read it, and only a warning says so. */
async function failingOnSqueeze<T>(work: () => Promise<T>): Promise<T> {
  const warn = console.warn;
  let squeezed: string | undefined;
  console.warn = (...words: unknown[]) => {
    const text = words.map(String).join(" ");
    if (text.includes("can't wrap between pages")) squeezed = text;
    else warn(...words);
  };
  try {
    const done = await work();
    if (squeezed) throw new Error(squeezed);
    return done;
  } finally {
    console.warn = warn;
  }
}

async function render(job: RenderJob): Promise<RenderAnswer> {
  try {
    registerFreshFonts();
    const document = contractDocument({ ...job, blocks: printableBlocks(job.blocks) }, metrics);
    const pdf = new Uint8Array(await failingOnSqueeze(() => renderToBuffer(document)));
    return { id: job.id, kind: "done", pdf, missing: missingTexts(await textLayerOf(pdf), job.required) };
  } catch (error) {
    return { id: job.id, kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on("message", async (job: RenderJob) => {
  const answer = await render(job);
  parentPort?.postMessage(answer, answer.kind === "done" ? [answer.pdf.buffer] : []);
});
