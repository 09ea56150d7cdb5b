/** The small markup of Plotly's texts: `<b>`, `<i>`, `<sub>`, `<sup>`, `<br>`, `<span style>`, `<a>`. */

/** A text without its tags. */
export function withoutMarkup(text: string): string {
  return text.replace(/<br\s*\/?>/gi, " ").replace(/<\/?[a-z][^<>]*>/gi, "")
}

/** A text in which nothing is markup. */
export function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
