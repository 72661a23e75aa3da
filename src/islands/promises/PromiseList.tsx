/** Promises below each other, each leading to its own page: its term, and whether it is a promise or an aim. */
import type { PromiseLine } from "./narrow.ts";

export const PromiseList = ({ lines }: { lines: readonly PromiseLine[] }) => (
  <ul class="pv-find__list">
    {lines.map(({ id, title, label, isAim, term }) => (
      <li key={id}>
        <a href={`/servicenormen/${id}`}>{title}</a>
        <span class="pv-find__term">
          {term && <strong>{term}</strong>}{" "}
          <span class={isAim ? "ams-badge ams-badge--azure" : undefined}>{label}</span>
        </span>
      </li>
    ))}
  </ul>
);
