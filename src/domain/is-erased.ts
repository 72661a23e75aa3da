/** Whether the people and words of a zaak were erased: nobody may put them back. */
import type { Zaak } from "./zaak.ts";

/** True from the moment the event `anonymised` was recorded; there is no correcting it. */
export const isErased = ({ events }: Pick<Zaak, "events">): boolean => events.some(({ type }) => type === "anonymised");
