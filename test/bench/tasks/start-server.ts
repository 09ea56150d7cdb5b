/** The server's process: tells its address, and ends when asked. */
import { serveVerifier } from "../../../src/serve/index.ts"

const verifier = await serveVerifier({ port: 0 })
process.send?.(verifier.url)
process.once("SIGTERM", () => void verifier.close(1).then(() => process.exit(0)))
