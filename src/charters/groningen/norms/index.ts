/** Every promise of the Province's charter, in the order of the text. */
import type { Norm } from "#domain/norm.ts";
import { action } from "./action.ts";
import { answer } from "./answer.ts";
import { conduct } from "./conduct.ts";
import { contact } from "./contact.ts";
import { payment } from "./payment.ts";
import { receipt } from "./receipt.ts";
import { remedy } from "./remedy.ts";
import { socialMedia } from "./social-media.ts";

export const norms: readonly Norm[] = [
  ...conduct,
  ...receipt,
  ...answer,
  ...contact,
  ...payment,
  ...action,
  ...socialMedia,
  ...remedy,
];
