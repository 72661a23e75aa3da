import type { Stand, StandSetting } from "./stand.ts";

/** No promise with a day runs: of who wants no answer because none is promised, and it says so. */
export function noDayStand({ noun, status, wantsAnswer }: StandSetting): Stand {
  if (status === "answered") return { tone: "done", heading: `Wij hebben uw ${noun} beantwoord.`, lines: [] };
  if (status === "closed") return { tone: "done", heading: `Wij hebben uw ${noun} gelezen. Dank u wel.`, lines: [] };
  return {
    tone: "calm",
    heading: `Wij hebben uw ${noun} ontvangen.`,
    lines:
      wantsAnswer === false
        ? [
            "U zei dat u geen antwoord wilt. Daarom beloven wij geen antwoord en loopt er geen termijn.",
            "Wij lezen het wel.",
          ]
        : ["Hieronder ziet u wat er gebeurt."],
  };
}
