import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";

type Sent = {
  params?: Record<string, string>;
  /** A form that is posted. */
  form?: Record<string, string>;
  cookie?: string;
};

/** What a loader or an action is called with. */
export function routeArguments(path: string, { params = {}, form, cookie }: Sent = {}): LoaderFunctionArgs {
  const headers = new Headers(cookie ? { Cookie: cookie } : {});
  const request = new Request(`http://localhost:3000${path}`, {
    headers,
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
  });
  const context = { requestId: "test", clientAddress: "192.0.2.17", cspNonce: "test" } as AppLoadContext;
  return { request, params, context };
}

export type Answer<Body> = { status: number; location: string | null; body: Body };

/** What a route answered, returned or thrown: its status, where it leads, and its data. */
export async function answerOf<Body>(answering: Promise<unknown>): Promise<Answer<Body>> {
  const answered = await answering.catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
  if (answered instanceof Response) {
    return { status: answered.status, location: answered.headers.get("Location"), body: undefined as Body };
  }
  if (isDataWithInit(answered)) {
    return { status: answered.init?.status ?? 200, location: null, body: answered.data as Body };
  }
  return { status: 200, location: null, body: answered as Body };
}

const isDataWithInit = (value: unknown): value is { data: unknown; init: ResponseInit | null } =>
  typeof value === "object" && value !== null && "type" in value && value.type === "DataWithResponseInit";
