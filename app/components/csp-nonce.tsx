import { createContext, useContext } from "react";

/** Filled on the server only: browsers hide a nonce from the page once they have used it. */
export const CspNonce = createContext<string | undefined>(undefined);

export const useCspNonce = (): string | undefined => useContext(CspNonce);
