/**
 * Why a mail did not leave. `refused`: the server will never take this mail. `postponed`: it may later.
 * `unreachable`: the server takes no mail at all now.
 */
export class DeliveryFailure extends Error {
  readonly kind: "refused" | "postponed" | "unreachable";

  constructor(kind: DeliveryFailure["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "DeliveryFailure";
    this.kind = kind;
  }
}
