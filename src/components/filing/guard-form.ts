/**
 * In the browser: a second press while the first is on its way does nothing, and leaving with answers typed is asked
 * about first. Without this script the form works the same; the server knows a filing that comes twice.
 */
const isFiling = (target: EventTarget | null): target is HTMLFormElement =>
  target instanceof HTMLFormElement && target.classList.contains("pv-filing");

let isTyped = false;
let isOnItsWay = false;

document.addEventListener("input", (event) => {
  if (event.target instanceof Element && isFiling(event.target.closest("form"))) isTyped = true;
});

document.addEventListener("submit", (event) => {
  if (!isFiling(event.target)) return;
  if (isOnItsWay) event.preventDefault();
  isOnItsWay = true;
});

// Also after "back": the page may come from the browser's memory with its variables as they were.
window.addEventListener("pageshow", () => {
  isOnItsWay = false;
});

window.addEventListener("beforeunload", (event) => {
  if (isTyped && !isOnItsWay) event.preventDefault();
});
