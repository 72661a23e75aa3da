/** The worklist of one employee: what ends first, what happens then, and how much is late, free, flagged or due today. */
import type { Employee } from "#auth/employee.ts";
import { CALL_NORM } from "#domain/assess/appointments.ts";
import { addDays, type Day } from "#domain/day.ts";
import { dayAt, startOf } from "#domain/instant.ts";
import { type KindSlug, kindSlugs } from "#domain/kind-slug.ts";
import { lawNorms } from "#domain/law/law-norms.ts";
import { isWorkingDay } from "#domain/ordinary-days.ts";
import { type Colleague, findStaff } from "#repositories/staff.ts";
import { type Cursor, findWorklist, type WorklistRow } from "#repositories/worklist.ts";
import { countWorklist, type WorklistCounts } from "#repositories/worklist-counts.ts";
import type { Scope } from "#repositories/worklist-scope.ts";
import { whatIsDue } from "#texts/desk/what-is-due.ts";
import type { Context } from "../context.ts";
import { ABOUT_A_PERSON } from "./may-see.ts";

const PAGE_SIZE = 50;

/** "mijn": one's own and of whom one stands in for; "alle"; "geen": of nobody; or the number of a colleague. */
export type HandlerFilter = "mijn" | "alle" | "geen" | number;

export type WorklistQuestion = {
  readonly handler: HandlerFilter;
  readonly kind?: KindSlug | undefined;
  readonly after?: Cursor | undefined;
};

export type WorklistItem = WorklistRow & {
  readonly isLate: boolean;
  /** The last day in time, also of a term in hours. */
  readonly on?: Day | undefined;
  /** "besluit" */
  readonly what: string;
  /** The last working day on which it can still be done in time, where that is an earlier day. */
  readonly lastWorkingDay?: Day | undefined;
};

export type Worklist = {
  readonly items: readonly WorklistItem[];
  readonly counts: WorklistCounts;
  readonly staff: readonly Colleague[];
  /** Where the next page begins; nothing on the last. */
  readonly next?: Cursor | undefined;
};

/** One page of it. Team leaders see everything; others no klacht about a person that is not theirs. */
export async function worklist(context: Context, employee: Employee, question: WorklistQuestion): Promise<Worklist> {
  const staff = await findStaff(context.db);
  const scope = scopeOf(context, employee, staff, question);
  const rows = await findWorklist(context.db, scope, question.after, PAGE_SIZE + 1);
  const tomorrow = startOf(addDays(dayAt(context.now), 1));
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => itemOf(context, row)),
    counts: await countWorklist(context.db, { ...scope, kind: undefined }, context.now, tomorrow),
    staff,
    ...(rows.length > PAGE_SIZE && last && { next: { dueAt: last.dueAt, id: last.id } }),
  };
}

/** One's own number, and those of colleagues who are away and named one as their substitute. */
const actsFor = ({ id }: Employee, staff: readonly Colleague[]): readonly number[] => [
  id,
  ...staff
    .filter(({ substituteId, absentNote }) => substituteId === id && absentNote !== undefined)
    .map((each) => each.id),
];

function scopeOf(
  { organisation }: Context,
  employee: Employee,
  staff: readonly Colleague[],
  { handler, kind }: WorklistQuestion,
): Scope {
  const mine = actsFor(employee, staff);
  const base: Scope = {
    organisation: organisation.slug,
    kind,
    ...(employee.role !== "teamleider" && { confidential: { category: ABOUT_A_PERSON, handlers: mine } }),
  };
  if (handler === "alle") return base;
  if (handler === "geen") return { ...base, unassignedKinds: kindSlugs };
  if (handler === "mijn") return { ...base, handlers: mine, unassignedKinds: kindsOfRole(employee) };
  return { ...base, handlers: [handler] };
}

/** New work that nobody has yet stands on the list of whoever takes such work. */
function kindsOfRole({ role }: Employee): readonly KindSlug[] {
  if (role === "inspecteur") return ["melding"];
  if (role === "publicist") return ["publicaties"];
  if (role === "teamleider" || role === "beheerder") return kindSlugs;
  return kindSlugs.filter((kind) => kind !== "melding" && kind !== "publicaties");
}

function itemOf({ charter, now }: Context, row: WorklistRow): WorklistItem {
  const norms = [...charter.norms, ...lawNorms];
  const what = row.norms.map((id) => {
    if (id === CALL_NORM) return whatIsDue(row.kind, { theme: "contact", delivers: true });
    const norm = norms.find((each) => each.id === id);
    return whatIsDue(row.kind, norm && { theme: norm.theme, delivers: norm.run?.delivers ?? false });
  });
  const on = row.dueOn ?? (row.dueAt === undefined ? undefined : dayAt(row.dueAt));
  const isLate = row.dueAt !== undefined && row.dueAt <= now;
  return {
    ...row,
    isLate,
    on,
    // A report takes one of the two: action, or a message with a day.
    what: [...new Set(what)].join(row.kind === "melding" ? " of " : " en "),
    ...(on !== undefined && !isLate && !isWorkingDay(on) && { lastWorkingDay: workingDayBefore(on) }),
  };
}

/** The last working day before a day that is none. */
function workingDayBefore(on: Day): Day {
  let day = addDays(on, -1);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}
