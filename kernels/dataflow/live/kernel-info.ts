import type { KernelInfo } from "../protocol/index.ts"

export const kernelVersion = "0.1.0"

/** What the kernel says of itself: front ends choose the editor's mode and the file extension by it. */
export const kernelInfo: KernelInfo = {
  implementation: "etude",
  implementation_version: kernelVersion,
  language_info: {
    name: "typescript",
    version: "7.0",
    mimetype: "text/typescript",
    file_extension: ".ts",
    codemirror_mode: { name: "javascript", typescript: true },
    pygments_lexer: "typescript",
    nbconvert_exporter: "script",
  },
  banner: `Étude ${kernelVersion}: TypeScript cells that follow each other, on Node ${process.versions.node}`,
  help_links: [
    { text: "TypeScript", url: "https://www.typescriptlang.org/docs/" },
    { text: "Node.js", url: "https://nodejs.org/api/" },
  ],
}
