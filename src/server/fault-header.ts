/** Carries the number of a fault from the middleware to the server, which writes the page for it. */
export const FAULT_HEADER = "x-waargemaakt-fault";
