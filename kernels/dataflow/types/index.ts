export type { Completion, CompletionMatch } from "./completion.ts"
export type { CellDiagnostic } from "./diagnostics.ts"
export type { Hover } from "./hover.ts"
export { TypeService } from "./service.ts"
