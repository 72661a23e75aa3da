/** A fault as the log may hold it: what and where, never the values it happened on. */

/** Errors whose message is our own or the engine's; those of databases and parsers quote what people typed. */
const OWN_MESSAGES = new Set(["Error", "TypeError", "ReferenceError"]);
const FRAMES = 8;

/** One line: the error's name, its codes, and the top of its stack. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return "thrown value that is no error";
  const { code, constraint_name: constraint } = error as { code?: unknown; constraint_name?: unknown };
  const message = OWN_MESSAGES.has(error.constructor.name) && code === undefined ? error.message : "";
  // The stack begins with the message, in which someone may have typed what looks like a frame.
  const stack = (error.stack ?? "").replace(error.message, "");
  const frames = stack.split("\n").filter((line) => line.startsWith("    at "));
  const parts = [
    error.constructor.name,
    message,
    code,
    constraint,
    ...frames.slice(0, FRAMES).map((line) => line.trim()),
  ];
  const cause = error.cause ? ` because of ${describeFault(error.cause)}` : "";
  return parts.filter(Boolean).join(" | ") + cause;
}
