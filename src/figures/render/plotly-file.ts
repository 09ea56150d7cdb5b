/** The one file of Plotly that is drawn with here and sent to pages. */
import { createRequire } from "node:module"

const require = createRequire(import.meta.url)
export const plotlyPath: string = require.resolve("plotly.js-dist-min")
export const plotlyVersion: string = (require("plotly.js-dist-min/package.json") as { version: string })
  .version
