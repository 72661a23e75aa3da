/** Photos of a report, and its place as two numbers: of a photo if the citizen says so, or of where they stand. */
import { formatCoordinates, isInNetherlands, parseCoordinates } from "#domain/coordinates.ts";
import { optionalText } from "../answers.ts";
import { filesField, filesHint } from "../files-field.ts";
import type { Answers, Field, FormSetting } from "../kind.ts";

export const photosField: Field = filesField({
  name: "fotos",
  label: "Foto's",
  hint: `Maak alleen een foto als dat veilig kan. ${filesHint} Staat in de foto waar die is gemaakt? Dan vragen wij u of dat de plek is. Daarna halen wij dat uit de foto.`,
  keepsPosition: true,
});

const NOT_THERE = "nee";

/** What was confirmed earlier comes back as it was: the photo no longer tells, once the report was sent. */
export function photoPlaceFields(answers: Answers, { uploads = [] }: FormSetting): readonly Field[] {
  const ofPhoto = uploads.find(({ position }) => position !== undefined)?.position;
  const answered = answers["foto-plek"]?.trim();
  const confirmed = placeIn(answered);
  if (ofPhoto === undefined && !answered) return [];
  const place = ofPhoto ?? confirmed;
  const label =
    ofPhoto !== undefined
      ? `Uw foto is gemaakt op ${ofPhoto}. Is dat de plek?`
      : `Is de foto gemaakt op de plek van uw melding?`;
  const options = [
    ...(place === undefined ? [] : [{ value: place, label: `Ja, ${place}` }]),
    { value: NOT_THERE, label: "Nee, het is ergens anders" },
  ];
  const known = options.map(({ value }) => value);
  const schema = optionalText().refine(
    (value) => !value || known.includes(value),
    "Kies of uw foto op de plek van uw melding is gemaakt.",
  );
  return [{ name: "foto-plek", label, lineLabel: "Plek van de foto", input: "radio", options, schema }];
}

export const coordinatesField: Field = {
  name: "coordinaten",
  label: "Coördinaten",
  hint: "Staat u er nu, of kent u de coördinaten? Bijvoorbeeld: 53.21940, 6.56650.",
  input: "text",
  size: 24,
  button: "location",
  schema: optionalText({ max: 60 })
    .refine(
      (typed) => !typed || parseCoordinates(typed) !== undefined,
      "Vul de coördinaten in als twee getallen. Bijvoorbeeld: 53.21940, 6.56650.",
    )
    .refine(
      (typed) => !typed || placeIn(typed) !== undefined || parseCoordinates(typed) === undefined,
      "Kies een plek in Nederland: deze coördinaten liggen daarbuiten.",
    ),
};

/** Whether the place is known as two numbers. */
export const hasCoordinates = (answers: Answers): boolean =>
  placeIn(answers["foto-plek"]) !== undefined || placeIn(answers["coordinaten"]) !== undefined;

function placeIn(typed: string | undefined): string | undefined {
  const found = parseCoordinates(typed ?? "");
  return found && isInNetherlands(found) ? formatCoordinates(found) : undefined;
}
