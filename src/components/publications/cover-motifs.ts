/** The drawings on the covers, each 200 by 200, from the same few round shapes. Data: svg fragments. */
import type { CoverMotif } from "#domain/publication.ts";
import type { CoverColours } from "./cover-svg.ts";

type Draw = (colours: CoverColours) => string;

const waves = (light: string, y: number) =>
  [0, 1, 2]
    .map(
      (row) =>
        `<path d="M-30 ${y + row * 18}q18 -14 36 0t36 0t36 0t36 0t36 0t36 0t36 0" fill="none" stroke="${light}" stroke-width="6" stroke-linecap="round" opacity="${1 - row * 0.3}"/>`,
    )
    .join("");

export const coverMotifs: Readonly<Record<CoverMotif, Draw>> = {
  boat: ({ light, accent }) =>
    `<path d="M95 20v88" stroke="${light}" stroke-width="7" stroke-linecap="round"/><path d="M104 26q62 36 70 78h-70z" fill="${light}"/><path d="M86 40q-46 30 -54 64h54z" fill="${accent}"/><path d="M14 118h172q-10 36 -46 36h-80q-36 0 -46 -36z" fill="${light}"/>${waves(light, 168)}`,
  bicycle: ({ light, accent }) =>
    `<g fill="none" stroke="${light}" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"><circle cx="46" cy="122" r="38"/><circle cx="156" cy="122" r="38"/><path d="M46 122l34 -58h50l26 58M80 64l28 58h-62M108 122l28 -68M124 48h22"/></g><path d="M66 56h28" stroke="${accent}" stroke-width="10" stroke-linecap="round"/>${waves(light, 178)}`,
  snow: ({ light, accent }) =>
    `<g stroke="${light}" stroke-width="8" stroke-linecap="round" fill="none">${[0, 60, 120].map((turn) => `<g transform="rotate(${turn} 100 92)"><path d="M100 16v152M100 38l-18 -16M100 38l18 -16M100 146l-18 16M100 146l18 16"/></g>`).join("")}</g><circle cx="100" cy="92" r="12" fill="${accent}"/><g fill="${light}"><circle cx="20" cy="30" r="6"/><circle cx="184" cy="40" r="5"/><circle cx="28" cy="160" r="5"/><circle cx="180" cy="150" r="7"/></g>`,
  flowers: ({ light, accent }) =>
    [
      [44, 78, 1],
      [104, 48, 1.25],
      [162, 88, 0.9],
    ]
      .map(
        ([x = 0, y = 0, size = 1]) =>
          `<path d="M${x} ${y}V190" stroke="${light}" stroke-width="6"/><path d="M${x} ${y + 70}q-24 -6 -30 -30q26 2 30 30zM${x} ${y + 88}q24 -6 30 -30q-26 2 -30 30z" fill="${light}" opacity="0.7"/><g transform="translate(${x} ${y}) scale(${size})"><g fill="${light}">${[0, 72, 144, 216, 288].map((turn) => `<ellipse rx="9" ry="17" cy="-18" transform="rotate(${turn})"/>`).join("")}</g><circle r="10" fill="${accent}"/></g>`,
      )
      .join(""),
  roadworks: ({ light, dark, accent }) =>
    `<path d="M86 24h28l36 130h-100z" fill="${accent}"/><path d="M76 60h48l9 32h-66zM61 116h78l9 32h-96z" fill="${light}"/><rect x="26" y="152" width="148" height="22" rx="8" fill="${light}"/><rect x="26" y="152" width="148" height="8" rx="4" fill="${dark}" opacity="0.25"/>`,
  sign: ({ light, dark, accent }) =>
    `<path d="M100 20v170" stroke="${light}" stroke-width="9" stroke-linecap="round"/><path d="M34 34h116l26 24l-26 24h-116z" fill="${light}"/><path d="M166 98h-106l-26 22l26 22h106z" fill="${accent}"/><path d="M52 58h72M78 120h68" stroke="${dark}" stroke-width="8" stroke-linecap="round"/>`,
  speech: ({ light, dark, accent }) =>
    `<path d="M20 24h128q16 0 16 16v60q0 16 -16 16h-70l-34 30v-30h-24q-16 0 -16 -16v-60q0 -16 16 -16z" fill="${light}"/><path d="M36 56h96M36 84h66" stroke="${dark}" stroke-width="9" stroke-linecap="round"/><path d="M112 130h66q14 0 14 14v26q0 14 -14 14h-6v16l-20 -16h-40q-14 0 -14 -14v-26q0 -14 14 -14z" fill="${accent}"/>`,
  scales: ({ light, accent }) =>
    `<g fill="none" stroke="${light}" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"><path d="M100 22v150M60 174h80M34 46h132M34 46l-26 64h52zM166 46l-26 64h52z"/></g><path d="M4 112h60a30 30 0 0 1 -60 0zM136 112h60a30 30 0 0 1 -60 0z" fill="${light}"/><circle cx="100" cy="26" r="14" fill="${accent}"/>`,
  search: ({ light, dark, accent }) =>
    `<rect x="24" y="14" width="112" height="150" rx="10" fill="${light}"/><path d="M44 46h72M44 74h72M44 102h40" stroke="${dark}" stroke-width="9" stroke-linecap="round"/><circle cx="132" cy="124" r="38" fill="${dark}" stroke="${accent}" stroke-width="11"/><path d="M160 152l30 30" stroke="${accent}" stroke-width="15" stroke-linecap="round"/>`,
  checklist: ({ light, dark, accent }) =>
    `<rect x="34" y="14" width="132" height="166" rx="12" fill="${light}"/><g fill="none" stroke-width="10" stroke-linecap="round" stroke-linejoin="round"><path d="M54 52l10 10l18 -20M54 98l10 10l18 -20M54 144l10 10l18 -20" stroke="${accent}"/><path d="M100 54h46M100 100h46M100 146h30" stroke="${dark}"/></g>`,
  questions: ({ light, accent }) =>
    `<g font-family="Georgia,serif" font-weight="700" fill="${light}"><text x="12" y="150" font-size="170">?</text><text x="104" y="104" font-size="110" fill="${accent}">?</text><text x="128" y="186" font-size="84" opacity="0.8">?</text></g>`,
  bridge: ({ light, accent }) =>
    `<path d="M-30 128h90l76 -78" fill="none" stroke="${light}" stroke-width="11" stroke-linecap="round" stroke-linejoin="round"/><path d="M140 128h90" stroke="${light}" stroke-width="11" stroke-linecap="round"/><rect x="40" y="92" width="20" height="76" fill="${light}"/><rect x="140" y="92" width="20" height="76" fill="${light}"/><path d="M60 96l64 -58" stroke="${accent}" stroke-width="7" stroke-linecap="round"/><circle cx="150" cy="74" r="11" fill="${accent}"/>${waves(light, 178)}`,
  village: ({ light, dark, accent }) =>
    `<path d="M12 178v-62l40 -34l40 34v62z" fill="${light}"/><path d="M92 178v-100l26 -52l26 52v100z" fill="${accent}"/><path d="M144 178v-46l26 -22l26 22v46z" fill="${light}"/><g fill="${dark}"><rect x="40" y="136" width="24" height="42"/><rect x="109" y="104" width="18" height="24" rx="9"/><rect x="109" y="146" width="18" height="32"/><rect x="160" y="146" width="20" height="20"/></g><path d="M-20 180h250" stroke="${light}" stroke-width="7" stroke-linecap="round"/>`,
  drop: ({ light, accent, dark }) =>
    `<path d="M100 8q62 78 62 118a62 62 0 0 1 -124 0q0 -40 62 -118z" fill="${light}"/><path d="M70 128a32 32 0 0 0 32 32" fill="none" stroke="${dark}" stroke-width="9" stroke-linecap="round" opacity="0.5"/><path d="M40 178q60 26 120 0" fill="none" stroke="${accent}" stroke-width="8" stroke-linecap="round"/>`,
  horizon: ({ light, accent, dark }) =>
    `<circle cx="100" cy="86" r="46" fill="${accent}"/><path d="M-30 118q66 -30 130 0t130 -6v90h-260z" fill="${light}"/><path d="M-30 152q70 -24 130 2t130 -4v60h-260z" fill="${dark}" opacity="0.55"/><g stroke="${light}" stroke-width="6" stroke-linecap="round"><path d="M38 112V54M38 54l-24 -14M38 54l26 -10M38 54v-30M164 106V62M164 62l-18 -10M164 62l20 -8M164 62v-22"/></g>`,
  bars: ({ light, accent }) =>
    `<g fill="${light}"><rect x="16" y="110" width="30" height="66" rx="5"/><rect x="60" y="78" width="30" height="98" rx="5"/><rect x="104" y="94" width="30" height="82" rx="5"/></g><rect x="148" y="34" width="30" height="142" rx="5" fill="${accent}"/><path d="M6 182h188" stroke="${light}" stroke-width="7" stroke-linecap="round"/>`,
  passport: ({ light, dark, accent }) =>
    `<rect x="36" y="8" width="128" height="172" rx="14" fill="${light}"/><circle cx="100" cy="78" r="36" fill="none" stroke="${dark}" stroke-width="8"/><path d="M64 78h72M100 42q-26 36 0 72M100 42q26 36 0 72" fill="none" stroke="${dark}" stroke-width="6"/><rect x="66" y="138" width="68" height="12" rx="6" fill="${accent}"/>`,
  code: ({ light, dark, accent }) =>
    `<rect x="8" y="20" width="184" height="126" rx="14" fill="${light}"/><g fill="none" stroke="${dark}" stroke-width="10" stroke-linecap="round" stroke-linejoin="round"><path d="M58 58l-26 26l26 26M142 58l26 26l-26 26"/></g><path d="M112 52l-24 64" stroke="${accent}" stroke-width="11" stroke-linecap="round"/><path d="M100 146v30M58 180h84" stroke="${light}" stroke-width="10" stroke-linecap="round"/>`,
  shield: ({ light, dark, accent }) =>
    `<path d="M100 8l76 26v56q0 66 -76 96q-76 -30 -76 -96v-56z" fill="${light}"/><circle cx="100" cy="76" r="24" fill="${dark}"/><path d="M56 142q8 -34 44 -34t44 34q-18 20 -44 30q-26 -10 -44 -30z" fill="${accent}"/>`,
  ballot: ({ light, dark, accent }) =>
    `<path d="M60 10h84l12 86h-108z" fill="${light}"/><circle cx="102" cy="46" r="15" fill="none" stroke="${accent}" stroke-width="9"/><path d="M96 46l6 6l14 -16" fill="none" stroke="${dark}" stroke-width="7" stroke-linecap="round"/><path d="M14 92h172v84q0 8 -8 8h-156q-8 0 -8 -8z" fill="${accent}"/><path d="M44 96h112" stroke="${dark}" stroke-width="12" stroke-linecap="round"/>`,
};
