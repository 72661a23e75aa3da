/** All categories of reports about roads and canals, and finding one by its code. */
import type { Category } from "./category.ts";
import { roadCategories } from "./road-categories.ts";
import { waterCategories } from "./water-categories.ts";

export const categories: readonly Category[] = [...roadCategories, ...waterCategories];

const byCode = new Map(categories.map((category) => [category.code, category]));

/** The category with this code ("W01"), or nothing. */
export const findCategory = (code: string | undefined): Category | undefined => byCode.get(code ?? "");
