/** An ingebrekestelling that came by letter, mail or at the counter (art. 4:17 lid 3 Awb): the two weeks start there. */
import { z } from "zod";
import { granted, refused } from "#domain/result.ts";
import { citizenMail } from "./citizen-mail.ts";
import { deskAction } from "./desk-action.ts";
import { dayAnswer, dayField } from "./desk-answers.ts";
import { happenedAt } from "./moment-on.ts";
import { tryEvents } from "./try-events.ts";
import { hasHappened, isOpen } from "./zaak-standing.ts";

export const recordNotice = deskAction({
  slug: "ingebrekestelling",
  words: {
    title: "Ingebrekestelling vastleggen",
    button: "Ingebrekestelling vastleggen",
    explanation:
      "Voor een ingebrekestelling per brief, mail of balie. Vanaf de dag van ontvangst zijn er nog 2 weken om te beslissen; daarna kost elke dag meestal een dwangsom. Kwam hij vóór het einde van de termijn, dan telt hij niet.",
  },
  onlyFor: ["bezwaar", "woo-verzoek"], // decisions of which one may say officially that they are late
  possible: ({ zaak }) => isOpen(zaak) && !hasHappened(zaak, "ingebrekestelling"),
  fields: () => [dayField("ontvangenOp", "Op welke dag kwam hij binnen?")],
  schema: z.object({ ontvangenOp: dayAnswer }),
  decide: ({ ontvangenOp }, facts) => {
    const at = happenedAt(facts, ontvangenOp, "ontvangenOp");
    if (!at.ok) return at;
    const notice = { type: "ingebrekestelling", at: at.value } as const;
    const tried = tryEvents(facts, [notice]);
    if (!tried.ok) return refused({ refusal: tried.refusal, field: "ontvangenOp" });
    return granted({ events: [notice], messages: [citizenMail(facts, "notice-received")] });
  },
});
