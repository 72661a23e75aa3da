/** In the browser: "Mijn locatie" fills in where one is. No map, and nothing goes to anyone else. */

const DECIMALS = 5;

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-location]")) {
  if (!("geolocation" in navigator)) continue;
  button.hidden = false;
  button.addEventListener("click", () => locate(button));
}

function locate(button: HTMLButtonElement): void {
  const field = document.getElementById(button.dataset["location"] ?? "");
  const status = button.parentElement?.querySelector('[role="status"]');
  if (!(field instanceof HTMLInputElement) || !status) return;
  status.textContent = "Bezig met zoeken…";
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      field.value = `${coords.latitude.toFixed(DECIMALS)}, ${coords.longitude.toFixed(DECIMALS)}`;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      status.textContent = `Ingevuld, op ongeveer ${Math.ceil(coords.accuracy)} meter precies. Klopt het niet? Vul dan hierboven in waar het is.`;
    },
    () => {
      status.textContent = "Wij konden uw locatie niet vinden. Vul dan hierboven in waar het is.";
    },
    { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
  );
}
