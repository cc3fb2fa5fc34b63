import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { stopServing } from "./stop-serving.ts";

test("a server that stops finishes the request under way and takes no other, though browsers keep their connections", async () => {
  let finish = (): void => undefined;
  const server = createServer((_req, res) => {
    finish = () => void res.end("whole answer");
  });
  const arrived = new Promise((resolve) => server.once("request", resolve));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const ask = () =>
    new Promise<string>((resolve, reject) => {
      const asking = request({ host: "127.0.0.1", port, headers: { Connection: "keep-alive" } }, (response) => {
        let body = "";
        response.on("data", (chunk) => {
          body += chunk;
        });
        response.on("end", () => resolve(body));
      });
      asking.on("error", reject);
      asking.end();
    });

  const underWay = ask();
  await arrived;
  const stopped = stopServing(server);
  await expect(ask()).rejects.toThrow("ECONNREFUSED");
  finish();
  expect(await underWay).toBe("whole answer");
  await stopped;
});
