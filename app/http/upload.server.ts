import { ok, type Result, refuse } from "#app/domain/shared/result.ts";

export type Upload = { name: string; bytes: Uint8Array };
type UploadRefusal = "file-missing" | "file-too-large";

/**
 * The one file of a form. The web server has refused what is larger than a request may be; a body that is no form at all
 * holds no file. Names are the sender's and only shown.
 */
export async function readUpload(
  request: Request,
  field: string,
  mostBytes: number,
): Promise<Result<Upload, UploadRefusal>> {
  const form = await formOf(request);
  const file = form?.get(field);
  if (!file || typeof file === "string" || file.size === 0) return refuse("file-missing");
  if (file.size > mostBytes) return refuse("file-too-large");
  return ok({ name: file.name.slice(0, 200), bytes: new Uint8Array(await file.arrayBuffer()) });
}

/** Throws a `TypeError` for a torn or foreign body, which is the sender's fault and not ours. */
async function formOf(request: Request): Promise<FormData | undefined> {
  try {
    return await request.formData();
  } catch {
    return undefined;
  }
}
