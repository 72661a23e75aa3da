/** Puts a zaak with an employee. The citizen sees the name and how to reach them on the page of the zaak. */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import { type DeskFacts, deskAction } from "./desk-action.ts";
import { oneOf } from "./desk-answers.ts";
import { handlerOf, isOpen } from "./zaak-standing.ts";

const schema = z.object({ behandelaar: z.string("Kies een collega.").min(1, "Kies een collega.") });

export const assignZaak = deskAction({
  slug: "toewijzen",
  words: {
    title: "Toewijzen",
    button: "Toewijzen",
    explanation: "De burger ziet op de pagina van de zaak wie die behandelt en hoe die te bereiken is.",
  },
  possible: ({ zaak }) => isOpen(zaak),
  fields: (facts) => [
    {
      name: "behandelaar",
      label: "Wie behandelt deze zaak?",
      input: "radio",
      options: optionsFor(facts),
      schema: oneOf(
        facts.staff.map(({ id }) => String(id)),
        "Kies een collega.",
      ),
    },
  ],
  schema,
  decide: ({ behandelaar }, { zaak, staff, now }) => {
    const colleague = staff.find(({ id }) => String(id) === behandelaar);
    if (!colleague) return refused({ refusal: { code: "unknown-employee" }, field: "behandelaar" });
    if (handlerOf(zaak, staff)?.id === colleague.id) {
      return refused({ refusal: { code: "already-assigned" }, field: "behandelaar" });
    }
    return granted({ events: [{ type: "assigned", at: now, handlerId: String(colleague.id) }] });
  },
});

/** Who is away stands with who takes over. */
function optionsFor({ staff, employee }: DeskFacts) {
  const nameOf = (id: number) => staff.find((each) => each.id === id)?.name;
  return staff.map(({ id, name, team, absentNote, substituteId }) => ({
    value: String(id),
    label: id === employee.id ? `${name} (ik)` : name,
    hint: [
      team,
      absentNote,
      absentNote && substituteId !== undefined && `vervanger: ${nameOf(substituteId) ?? "onbekend"}`,
    ]
      .filter(Boolean)
      .join(" · "),
  }));
}
