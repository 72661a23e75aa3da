/** In the browser, on the page that follows: it was sent or thrown away, so it is kept no longer. */
import { forgetLeft } from "./typed-store.ts";

try {
  forgetLeft(localStorage, sessionStorage);
} catch {
  // a browser without storage kept nothing
}
