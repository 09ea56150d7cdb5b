import type { MimeBundle } from "../protocol/index.ts"
import type { Hover } from "../types/index.ts"

/** What a name is, as a front end's tooltip shows it. */
export function hoverBundle({ signature, documentation, tags }: Hover): MimeBundle {
  const markdownTags = tags.map(tag =>
    tag.replace(/^@(\w+)(?: (\S+))?/, (_, name, word = "") => `*@${name}* ${word && `\`${word}\``}`),
  )
  return {
    "text/plain": [signature, documentation, tags.join("\n")].filter(Boolean).join("\n\n"),
    "text/markdown": [`\`\`\`typescript\n${signature}\n\`\`\``, documentation, markdownTags.join("  \n")]
      .filter(Boolean)
      .join("\n\n"),
  }
}
