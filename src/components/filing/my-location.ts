/** In the browser: "Mijn locatie" fills in where one is. No map, and nothing goes to anyone else. */

const DECIMALS = 5;

for (const part of document.querySelectorAll<HTMLElement>("[data-location]")) {
  if (!("geolocation" in navigator)) continue;
  part.hidden = false;
  part.querySelector("button")?.addEventListener("click", () => locate(part));
}

function locate(part: HTMLElement): void {
  const field = document.getElementById(part.dataset["location"] ?? "");
  const status = part.querySelector('[role="status"]');
  if (!(field instanceof HTMLInputElement) || !status) return;
  status.textContent = "Bezig met zoeken…";
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      field.value = `${coords.latitude.toFixed(DECIMALS)}, ${coords.longitude.toFixed(DECIMALS)}`;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      status.textContent = `Ingevuld, op ongeveer ${Math.max(1, Math.ceil(coords.accuracy))} meter precies. Klopt het niet? Vul dan hierboven in waar het is.`;
    },
    () => {
      status.textContent = "Wij konden uw locatie niet vinden. Vul dan hierboven in waar het is.";
    },
    { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
  );
}
