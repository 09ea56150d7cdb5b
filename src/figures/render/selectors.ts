/** Selectors as Plotly writes them: compounds of tag, id, classes, attributes, `:not()`, below or inside others. */

/** What a selector asks of an element. */
interface Element {
  readonly localName: string
  readonly attributes: ReadonlyMap<string, string>
  readonly classNames: ReadonlySet<string>
  readonly parentNode: Element | null
  readonly firstElementChild: Element | null
  getAttribute(name: string): string | null
}

export type Matches = (element: Element) => boolean

const known = new Map<string, Matches>()

/** The test of a selector list. Throws on what is not CSS or not known here. */
export function matcher(selector: string): Matches {
  let matches = known.get(selector)
  if (!matches) {
    if (known.size > 5000) known.clear() // ids of clip paths differ from figure to figure
    const each = selector.split(/,(?![^[(]*[\])])/).map(part => complex(part.trim(), selector))
    matches = each.length === 1 ? each[0]! : element => each.some(one => one(element))
    known.set(selector, matches)
  }
  return matches
}

/** `a b` and `a > b`, tested from the right. */
function complex(text: string, selector: string): Matches {
  const parts = text.replace(/\s*>\s*/g, " >").split(/\s+(?![^[]*\])/)
  let matches: Matches | undefined
  for (const part of parts) {
    const own = compound(part.replace(/^>/, ""), selector)
    const outer = matches
    if (!outer) matches = own
    else if (part.startsWith(">"))
      matches = element => own(element) && element.parentNode !== null && outer(element.parentNode)
    else
      matches = element => {
        if (!own(element)) return false
        for (let at = element.parentNode; at; at = at.parentNode) if (outer(at)) return true
        return false
      }
  }
  return matches!
}

const simple =
  /\*|:first-child|:not\((?<not>[^)]*)\)|\.(?<name>[\w-]+)|#(?<id>[\w-]+)|\[(?<attribute>[\w:-]+)(?:(?<operator>[*^$]?=)["']?(?<value>[^"'\]]*)["']?)?\]|(?<tag>[a-zA-Z][\w-]*)/y

function compound(text: string, selector: string): Matches {
  const tests: Matches[] = []
  simple.lastIndex = 0
  while (simple.lastIndex < text.length) {
    const from = simple.lastIndex
    const found = simple.exec(text)
    if (!found) throw new Error(`selector: unknown "${text.slice(from)}" in "${selector}"`)
    const at = simple.lastIndex
    tests.push(simpleTest(found[0], found.groups!))
    simple.lastIndex = at // :not() has moved it
  }
  if (tests.length === 0) throw new Error(`selector: expected something between the blanks of "${selector}"`)
  const [first, second] = tests
  if (tests.length === 1) return first!
  if (tests.length === 2) return element => first!(element) && second!(element)
  return element => tests.every(test => test(element))
}

function simpleTest(
  text: string,
  { not, name, id, attribute, operator, value = "", tag }: Record<string, string>,
): Matches {
  if (tag !== undefined) return element => element.localName === tag
  if (name !== undefined) return element => element.classNames.has(name)
  if (id !== undefined) return element => element.attributes.get("id") === id
  if (not !== undefined) {
    const inner = compound(not, text)
    return element => !inner(element)
  }
  if (attribute !== undefined)
    return element => {
      const given = element.getAttribute(attribute)
      if (given === null || operator === undefined) return given !== null
      if (operator === "=") return given === value
      if (operator === "^=") return given.startsWith(value)
      return operator === "$=" ? given.endsWith(value) : given.includes(value)
    }
  if (text === "*") return () => true
  return element => element.parentNode?.firstElementChild === element
}
