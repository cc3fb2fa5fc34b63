import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

/** `console.error` is how libraries complain without throwing. A complaint nobody answers fails the test it came in. */
const complaints: string[] = [];
console.error = (...complaint: unknown[]) => {
  complaints.push(format(...complaint));
};

function refuseComplaints(): void {
  const heard = complaints.splice(0);
  if (heard.length > 0) throw new Error(`console.error was called:\n${heard.join("\n")}`);
}

afterEach(refuseComplaints);
// Those that came outside every test, while a file was loading or tearing down.
afterAll(refuseComplaints);
