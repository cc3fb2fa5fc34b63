/** It takes up a place of its inquiry, and its candidate stands in no other. */
export const isLivingMatch = (status: string): boolean => ["proposed", "approved", "accepted"].includes(status);
