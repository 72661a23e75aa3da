import node from "@astrojs/node";
import { defineConfig } from "astro/config";
import { stylesheet } from "./src/styles/stylesheet.ts";

const organisation = process.env.ORGANISATION ?? "groningen";

export default defineConfig({
  site: process.env.BASE_URL ?? "http://localhost:4321",
  output: "static",
  adapter: node({ mode: "middleware", staticHeaders: true }),
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
