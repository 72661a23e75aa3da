/** Every promise of the Ministry's charter, in the order of the text. */
import type { Norm } from "#domain/norm.ts";
import { correspondence } from "./correspondence.ts";
import { other } from "./other.ts";

export const norms: readonly Norm[] = [...correspondence, ...other];
