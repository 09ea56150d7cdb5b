export { type CodeRequest, type CodeResult, runCode } from "./run-code.ts"
export { type ShimName, shims } from "./shims.ts"
export { serveVerifier, type Verifier, type VerifierOptions } from "./verifier.ts"
