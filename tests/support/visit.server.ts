import { randomUUID } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";

type Route = (args: { request: Request; params: Record<string, string>; context: AppLoadContext }) => unknown;

export type Visit = {
  path: string;
  params?: Record<string, string>;
  cookie?: string;
  /** Posts these fields; a list sends a field several times, a file makes the form multipart. */
  form?: Record<string, string | readonly string[] | File>;
  headers?: Record<string, string>;
  clientAddress?: string;
};

export type Answered<Data = Record<string, unknown>> = {
  status: number;
  headers: Headers;
  /** What the page is rendered from; empty where the answer is a whole response of its own. */
  data: Data;
  response: Response | undefined;
};

/** Calls a route's loader or action as the web server would. What the route throws is its answer, unless it is an error. */
export async function visit<Data = Record<string, unknown>>(route: Route, to: Visit): Promise<Answered<Data>> {
  const context: AppLoadContext = {
    cspNonce: "nonce",
    requestId: randomUUID(),
    clientAddress: to.clientAddress ?? "192.0.2.44",
  };
  return answered(await outcome(route, { request: requestOf(to), params: to.params ?? {}, context }));
}

function requestOf({ path, cookie, form, headers }: Visit): Request {
  const url = `http://localhost:3000${path}`;
  const sent = { ...headers, ...(cookie && { Cookie: cookie }) };
  return form
    ? new Request(url, { method: "POST", headers: sent, body: bodyOf(form) })
    : new Request(url, { headers: sent });
}

function bodyOf(form: NonNullable<Visit["form"]>): FormData | URLSearchParams {
  const fields = Object.entries(form).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one: string | File) => [name, one] as const),
  );
  const multipart = fields.some(([, value]) => value instanceof File);
  const body = multipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of fields) {
    if (body instanceof FormData) body.append(name, value);
    else body.append(name, String(value));
  }
  return body;
}

async function outcome(route: Route, args: Parameters<Route>[0]): Promise<unknown> {
  try {
    return await route(args);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

type WithInit = { type: "DataWithResponseInit"; data: unknown; init: ResponseInit | null };

const isWithInit = (answer: unknown): answer is WithInit =>
  typeof answer === "object" && answer !== null && "type" in answer && answer.type === "DataWithResponseInit";

function answered<Data>(answer: unknown): Answered<Data> {
  if (answer instanceof Response) {
    return { status: answer.status, headers: answer.headers, data: {} as Data, response: answer };
  }
  if (isWithInit(answer)) {
    const { init } = answer;
    return {
      status: init?.status ?? 200,
      headers: new Headers(init?.headers),
      data: answer.data as Data,
      response: undefined,
    };
  }
  return { status: 200, headers: new Headers(), data: answer as Data, response: undefined };
}
