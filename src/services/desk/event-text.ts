/** The words of an employee that go with an event. */
import type { NewEvent } from "../zaak/change-zaak.ts";

type Text = NonNullable<NewEvent["text"]>;

/** To spread into the event; nothing where they were left out. */
export const textOf = (role: Text["role"], body: string | undefined): { readonly text?: Text } =>
  body ? { text: { role, body } } : {};
