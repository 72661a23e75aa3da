/**
 * In the browser: a file goes on its way as soon as it is chosen, and shows how far it is. The answer is the page of
 * the step; of that only the question for files is put in place. Without this script the files go with "Verder".
 */
import { MEGABYTE, UPLOAD_LIMITS } from "#domain/attachment.ts";
import { fileProblemTexts } from "#texts/files/file-problems.ts";

/** More at once the server does not take. */
const MAX_FILES = 50;
const MAX_BYTES = 28 * MEGABYTE;
const FAILED = "Het versturen lukte niet. Uw bestanden gaan mee als u op de knop onder het formulier drukt.";

document.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLInputElement && target.type === "file" && target.files?.length) void upload(target);
});

async function upload(input: HTMLInputElement): Promise<void> {
  const { form, name } = input;
  const part = input.closest<HTMLElement>("[data-files]");
  const status = part?.parentElement?.querySelector<HTMLElement>("[data-upload-status]");
  if (!form?.classList.contains("pv-filing") || !part || !status) return;
  const files = [...(input.files ?? [])].slice(0, MAX_FILES);
  const tooLarge = files.filter(({ size }) => size > UPLOAD_LIMITS.fileMegabytes * MEGABYTE);
  const texts: string[] = [];
  let shown = part;
  let hasFocus = false;
  for (const batch of batches(files.filter((file) => !tooLarge.includes(file)))) {
    const answer = await send(form, name, batch, status);
    const next = answer?.querySelector<HTMLElement>(`[data-files="${CSS.escape(name)}"]`);
    if (!next) {
      status.textContent = FAILED;
      return;
    }
    texts.push(...[...next.querySelectorAll(".ams-error-message > span")].map((each) => each.textContent ?? ""));
    hasFocus ||= shown.contains(document.activeElement);
    shown.replaceWith(next);
    shown = next;
  }
  const others = shown.querySelector(".pv-files") !== null;
  const problems = tooLarge.map(({ name, size }) => ({ code: "too-large" as const, name, size }));
  const mine = fileProblemTexts(problems, { others });
  showProblems(shown, mine);
  const field = shown.querySelector<HTMLInputElement>('input[type="file"]');
  if (field) field.value = "";
  if (hasFocus) field?.focus(); // who went on meanwhile is left where they are
  const failed = [...texts.map((text) => text.replace(/^Fout: /, "")), ...mine];
  status.textContent = failed.length > 0 ? failed.join(" ") : "De bestanden zijn toegevoegd.";
  if (failed.length > 0) status.classList.add("ams-visually-hidden");
  else status.classList.remove("ams-visually-hidden");
}

/** As many at once as one post may hold. */
function batches(files: readonly File[]): File[][] {
  const all: File[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const file of files) {
    if (bytes + file.size > MAX_BYTES) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(file);
    bytes += file.size;
  }
  return all;
}

/** The page that answers; nothing when it did not come. */
function send(form: HTMLFormElement, name: string, files: readonly File[], status: HTMLElement) {
  const data = new FormData(form);
  data.delete(name);
  for (const file of files) data.append(name, file);
  data.set("_actie", "uploaden");
  const bar = document.createElement("progress");
  const words = document.createElement("span");
  bar.className = "pv-files__bar";
  bar.max = 100;
  bar.ariaLabel = "Hoever het versturen is";
  words.textContent = files.length === 1 ? `Bezig met ${files[0]?.name}` : `Bezig met ${files.length} bestanden`;
  status.classList.remove("ams-visually-hidden");
  status.replaceChildren(words, bar);
  return new Promise<Document | undefined>((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.upload.onprogress = ({ loaded, total }) => {
      bar.value = (loaded / total) * 100;
    };
    request.onload = () => resolve(request.responseXML ?? undefined);
    request.onerror = () => resolve(undefined);
    request.ontimeout = () => resolve(undefined);
    request.open("POST", form.action);
    request.send(data);
  });
}

/** What this script knew before anything was sent. */
function showProblems(part: HTMLElement, texts: readonly string[]): void {
  if (texts.length > 0) part.classList.add("ams-field--invalid");
  for (const text of texts) {
    const words = document.createElement("p");
    words.className = "ams-error-message";
    words.textContent = text;
    part.querySelector('.pv-files, input[type="file"]')?.before(words);
  }
}
