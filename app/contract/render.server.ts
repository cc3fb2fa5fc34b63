import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import type { CompetenceCard } from "#app/domain/competence/competence-card.ts";
import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";
import type { PartnershipTerms } from "#app/domain/partnership/terms.ts";
import { canonicalJson } from "#app/domain/shared/canonical-json.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import { ok, type Result, refuse } from "#app/domain/shared/result.ts";
import { sha256 } from "#app/sha256.server.ts";
import { cardTexts, competenceCardBlocks } from "./competence-card-blocks.ts";
import { textsOf } from "./contract-block.ts";
import { contractBlocks, contractTexts } from "./contract-blocks.ts";
import { type EvidenceOf, evidenceBlocks } from "./evidence-blocks.ts";
import { leafletBlocks } from "./leaflet-blocks.ts";
import { firstUnprintable, withoutUnprintable } from "./letters.server.ts";
import { partnershipBlocks, partnershipTexts } from "./partnership-blocks.ts";
import type { ContractRefusal, Evidence, FrozenContract } from "./port.ts";
import { printable } from "./printable.ts";
import type { RenderAnswer, RenderJob } from "./render-job.ts";
import { type VitasDocument, vitasBlocks } from "./vitas-blocks.ts";
import { vitasTexts } from "./vitas-fields.ts";

export type PressOptions = {
  /** The project's folder: the worker runs from its source there, also beside a built server. */
  root?: string;
  timeoutMs?: number;
  memoryMb?: number;
};

/** `createdAt`: UTC milliseconds, printed in the file. The same input gives the same bytes. */
export type PressTime = { createdAt: number };

export type ContractPress = {
  renderContract(terms: JobPackageTerms, time: PressTime): Promise<Result<FrozenContract, ContractRefusal>>;
  renderEvidence(evidence: Evidence, terms: EvidenceOf, time: PressTime): Promise<Result<Uint8Array, ContractRefusal>>;
  renderPartnership(terms: PartnershipTerms, time: PressTime): Promise<Result<FrozenContract, ContractRefusal>>;
  renderLeaflet(
    content: JobPackageContent,
    locale: Locale,
    time: PressTime,
  ): Promise<Result<Uint8Array, ContractRefusal>>;
  renderVitasSheet(
    document: VitasDocument,
    locale: Locale,
    time: PressTime,
  ): Promise<Result<FrozenContract, ContractRefusal>>;
  /** Letters that the fonts lack are left out: a citizen gets the card whatever somebody has typed on it. */
  renderCompetenceCard(
    card: CompetenceCard,
    locale: Locale,
    time: PressTime,
  ): Promise<Result<Uint8Array, ContractRefusal>>;
  /** Waits for nothing: a document under way is given up. */
  close(): Promise<void>;
};

/** The bytes that `termsSha256` is calculated from, and that are attached to the sealed contract. */
export const canonicalTerms = (terms: JobPackageTerms): string => canonicalJson(terms);

export function makeContractPress(options: PressOptions = {}): ContractPress {
  const root = options.root ?? process.cwd();
  const line = makeRenderLine({
    root,
    timeoutMs: options.timeoutMs ?? 15_000,
    memoryMb: options.memoryMb ?? 384,
  });

  async function print(job: Omit<RenderJob, "id">): Promise<Result<Uint8Array, ContractRefusal>> {
    const texts = [...job.blocks.flatMap(textsOf), job.running, job.foot];
    const unprintable = firstUnprintable(texts, root);
    if (unprintable) return refuse({ kind: "letters-not-in-fonts", ...unprintable });
    const outcome = await line.render({ ...job, required: job.required.map(printable).filter((text) => text.trim()) });
    if (outcome.kind === "timed-out") return refuse({ kind: "render-timed-out", milliseconds: outcome.milliseconds });
    if (outcome.kind === "failed") return refuse({ kind: "render-failed", message: outcome.message });
    if (outcome.missing.length > 0) return refuse({ kind: "text-layer-differs", missing: outcome.missing });
    return ok(outcome.pdf);
  }

  return {
    async renderContract(terms, { createdAt }) {
      const t = contractTexts.da;
      const line = t.versionLine(terms.reference, terms.version);
      const printed = await print({
        blocks: contractBlocks(terms, "da"),
        locale: "da",
        title: fileTitle(t.documentName, terms.reference, terms.version),
        running: `${t.documentName} ${line}`,
        foot: `${line}\n${t.termsHash(sha256(canonicalTerms(terms)))}`,
        createdAt,
        required: [
          terms.reference,
          terms.employer.name,
          terms.productionUnit.name,
          terms.citizen.name,
          terms.municipality.name,
          terms.mentoring.mentorName,
          ...terms.signatories.map((slot) => slot.name),
        ],
      });
      return printed.ok ? ok({ pdf: printed.value, sha256: sha256(printed.value) }) : printed;
    },

    async renderPartnership(terms, { createdAt }) {
      const t = partnershipTexts.da;
      const line = contractTexts.da.versionLine(terms.reference, terms.version);
      const printed = await print({
        blocks: partnershipBlocks(terms, "da"),
        locale: "da",
        title: fileTitle(t.documentName, terms.reference, terms.version),
        running: `${t.documentName} ${line}`,
        foot: `${line}\n${contractTexts.da.termsHash(sha256(canonicalJson(terms)))}`,
        createdAt,
        required: [
          terms.reference,
          terms.employer.name,
          terms.municipality.name,
          ...terms.packages.map((row) => row.title.da),
          ...terms.signatories.map((slot) => slot.name),
        ],
      });
      return printed.ok ? ok({ pdf: printed.value, sha256: sha256(printed.value) }) : printed;
    },

    renderEvidence(evidence, terms, { createdAt }) {
      const t = contractTexts.da;
      const line = t.versionLine(terms.reference, terms.version);
      return print({
        blocks: evidenceBlocks(evidence, terms, "da"),
        locale: "da",
        title: fileTitle(t.evidence.documentName, terms.reference, terms.version),
        running: `${t.evidence.documentName} ${line}`,
        foot: `${t.evidence.documentName} · ${line}\n${t.termsHash(evidence.termsSha256)}`,
        createdAt,
        required: [
          terms.reference,
          evidence.termsSha256,
          evidence.documentSha256,
          ...evidence.signatures.map((signature) => signature.name),
        ],
      });
    },

    renderLeaflet(content, locale, { createdAt }) {
      const t = contractTexts[locale].leaflet;
      return print({
        blocks: leafletBlocks(content, locale),
        locale,
        title: fileTitle(t.documentName, content.slug),
        running: content.title[locale],
        foot: `${t.documentName}: ${content.title[locale]}`,
        createdAt,
        required: [content.title[locale]],
      });
    },

    async renderVitasSheet(document, locale, { createdAt }) {
      const foot = vitasTexts[locale].foot(document.reference, document.version);
      const printed = await print({
        blocks: vitasBlocks(document, locale),
        locale,
        title: fileTitle("VITAS", document.reference, document.version),
        running: foot,
        foot,
        createdAt,
        required: [
          document.reference,
          ...document.sheets.flatMap(({ company }) => [company.name, company.cvrNumber, company.pNumber]),
        ],
      });
      return printed.ok ? ok({ pdf: printed.value, sha256: sha256(printed.value) }) : printed;
    },

    renderCompetenceCard(card, locale, { createdAt }) {
      const t = cardTexts[locale].document;
      const printed = withoutUnprintable(card, root);
      return print({
        blocks: competenceCardBlocks(printed, locale),
        locale,
        title: fileTitle(t.name, card.reference),
        running: `${t.name} · ${card.reference}`,
        foot: `${t.name} · ${card.reference}`,
        createdAt,
        required: [card.reference, printed.holder, ...printed.required.map(({ name }) => name[locale])],
      });
    },

    close: () => line.close(),
  };
}

/** The library writes the title into XMP unescaped, where "&" makes the file invalid: other signs become spaces. */
const fileTitle = (...parts: (string | number)[]): string =>
  parts
    .join(" ")
    .replace(/[^A-Za-z0-9 .-]+/g, " ")
    .trim();

type Outcome =
  | { kind: "done"; pdf: Uint8Array; missing: string[] }
  | { kind: "failed"; message: string }
  | { kind: "timed-out"; milliseconds: number };

type LineOptions = { root: string; timeoutMs: number; memoryMb: number };

/**
 * One worker, one document at a time. Layout can hang or eat memory without end (diegomura/react-pdf#3232), so a document
 * that takes too long is stopped with its worker, and the next one gets a new worker.
 */
function makeRenderLine({ root, timeoutMs, memoryMb }: LineOptions) {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let nextId = 1;
  let closed = false;

  async function discard(which: Worker): Promise<void> {
    if (worker === which) worker = undefined;
    await which.terminate();
  }

  function start(): Worker {
    const started = new Worker(join(root, "app/contract/render-worker.ts"), {
      workerData: { root },
      // The parent's flags (a test runner's loaders, an inspector) are not the worker's.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    // A waiting worker does not keep the process alive.
    started.unref();
    started.on("error", () => {});
    return started;
  }

  function one(job: Omit<RenderJob, "id">): Promise<Outcome> {
    if (closed) return Promise.resolve({ kind: "failed", message: "The press is closed" });
    const current = worker ?? start();
    worker = current;
    const id = nextId++;
    return new Promise<Outcome>((resolve) => {
      current.ref();
      const timer = setTimeout(() => {
        finish({ kind: "timed-out", milliseconds: timeoutMs }, true);
      }, timeoutMs);
      const onMessage = (answer: RenderAnswer) => {
        if (answer.id !== id) return;
        const { id: _, ...outcome } = answer;
        finish(outcome, outcome.kind === "failed");
      };
      const onError = (error: Error) => finish({ kind: "failed", message: error.message }, true);
      const onExit = (code: number) => finish({ kind: "failed", message: `The worker ended with code ${code}` }, true);
      const finish = (outcome: Outcome, replaceWorker: boolean) => {
        clearTimeout(timer);
        current.off("message", onMessage).off("error", onError).off("exit", onExit);
        current.unref();
        if (replaceWorker) discard(current).then(() => resolve(outcome));
        else resolve(outcome);
      };
      current.on("message", onMessage).on("error", onError).on("exit", onExit);
      current.postMessage({ ...job, id } satisfies RenderJob);
    });
  }

  return {
    render(job: Omit<RenderJob, "id">): Promise<Outcome> {
      const turn = last.then(() => one(job));
      last = turn;
      return turn;
    },
    async close(): Promise<void> {
      closed = true;
      if (worker) await discard(worker);
    },
  };
}
