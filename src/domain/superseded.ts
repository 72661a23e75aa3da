/** Appointments that another one has come after: they stay in the list as they ended, and nothing is owed for them any more. */
import type { ZaakPromise } from "./assessment.ts";

/** Without those; everything else as given. */
export const withoutSuperseded = (promises: readonly ZaakPromise[]): readonly ZaakPromise[] =>
  promises.filter(
    ({ theme, norm, run }) => theme !== "contact" || !promises.some((other) => other.norm === norm && other.run > run),
  );
