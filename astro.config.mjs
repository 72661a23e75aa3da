import node from "@astrojs/node";
import preact from "@astrojs/preact";
import { defineConfig } from "astro/config";
import { BUILT_ADDRESS } from "./src/server/built-address.ts";
import { stylesheet } from "./src/styles/stylesheet.ts";

const organisation = process.env.ORGANISATION ?? "groningen";

export default defineConfig({
  site: BUILT_ADDRESS,
  output: "static",
  adapter: node({ mode: "middleware", staticHeaders: true }),
  integrations: [preact()],
  session: false,
  trailingSlash: "never",
  build: { inlineStylesheets: "never", format: "file" },
  security: { checkOrigin: false, csp: true },
  devToolbar: { enabled: false },
  vite: {
    define: {
      "import.meta.env.ORGANISATION": JSON.stringify(organisation),
      "import.meta.env.EMERGENCY": JSON.stringify(process.env.EMERGENCY ?? ""),
    },
    plugins: [stylesheet(organisation)],
  },
});
