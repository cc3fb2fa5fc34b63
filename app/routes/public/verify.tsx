import { type ActionFunctionArgs, data } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { ButtonRow, SubmitButton } from "#app/components/buttons.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { FileField } from "#app/components/file-field.tsx";
import { formState } from "#app/components/form-state.ts";
import { useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { VerificationVerdict } from "#app/components/verification-verdict.tsx";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { readUpload } from "#app/http/upload.server.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { runtime } from "#app/runtime.server.ts";
import { verifyDocument } from "#app/use-cases/contract/verify-document.server.ts";

const mostBytes = 10 * 1024 * 1024;

/** Judges a file and forgets it. A post that shows its answer at once: looking something up changes nothing. */
export async function action({ request }: ActionFunctionArgs) {
  const upload = await readUpload(request, "file", mostBytes);
  if (!upload.ok) return refused(request, upload.refusal, upload.refusal === "file-too-large" ? 413 : 422);
  const verification = await verifyDocument(runtime().portal, upload.value.bytes);
  if (verification.verdict === "not-ours" && verification.why === "not-a-pdf") {
    return refused(request, "not-a-pdf", 422);
  }
  return data({ verification, filename: upload.value.name, reply: undefined });
}

function refused(request: Request, refusal: Refusal, status: number) {
  const sentence = dictionaryFor(localeOf(request)).refusals[refusal];
  return data(
    { verification: undefined, filename: undefined, reply: { values: {}, errors: { file: [sentence] } } },
    { status },
  );
}

export default function Verify() {
  const answer = useActionData<typeof action>();
  const { verify: words } = useWords();
  const form = formState("verify", answer?.reply);
  return (
    <>
      <ErrorSummary errors={form.errors({ file: words.file })} />
      <PageTitle title={words.title} lead={words.lead} />
      {answer?.verification && <VerificationVerdict verification={answer.verification} filename={answer.filename} />}
      <form method="post" encType="multipart/form-data" noValidate>
        <FileField
          field={form.field("file", { required: true })}
          label={answer?.verification ? words.another : words.file}
          hint={words.hint}
          accept="application/pdf,.pdf"
        />
        <ButtonRow>
          <SubmitButton>{words.verify}</SubmitButton>
        </ButtonRow>
      </form>
      <p className="form-hint">{words.forgets}</p>
    </>
  );
}

export const meta = pageMeta(({ verify }) => ({ title: verify.title, description: verify.lead }));
