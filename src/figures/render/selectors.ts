/**
 * Fast answers to the selectors that Plotly asks for by the thousand: a tag, classes, or both. linkedom compiles
 * each selector anew at every call, which takes a seventh of a figure's time.
 */

interface Queries {
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): ArrayLike<Element>
  matches?(selector: string): boolean
}

type Test = (element: Element) => boolean

const simple = /^([a-zA-Z]*)((?:\.[\w-]+)*)$/
const tests = new Map<string, Test | null>()

/** The test of a simple selector; null for any other. */
function testOf(selector: string): Test | null {
  const known = tests.get(selector)
  if (known !== undefined) return known
  const [, tag, dotted] = simple.exec(selector) ?? []
  const classes = dotted?.split(".").slice(1) ?? []
  const test: Test | null =
    tag === undefined || selector === ""
      ? null
      : element =>
          (tag === "" || element.localName === tag) && classes.every(name => element.classList.contains(name))
  tests.set(selector, test)
  return test
}

/** Elements inside `root` in document order, until `visit` says that it has enough. */
function walk(root: Element, visit: (element: Element) => boolean): boolean {
  for (let child = root.firstElementChild; child; child = child.nextElementSibling)
    if (visit(child) || walk(child, visit)) return true
  return false
}

/** Replaces the queries of linkedom's prototypes, which go on to answer what is not simple. */
export function speedUpQueries(prototype: Queries): void {
  const { querySelector, querySelectorAll, matches } = prototype
  prototype.querySelector = function (this: Element, selector: string) {
    const test = testOf(selector)
    if (!test) return querySelector.call(this, selector)
    let found: Element | null = null
    walk(this, element => {
      if (!test(element)) return false
      found = element
      return true
    })
    return found
  }
  prototype.querySelectorAll = function (this: Element, selector: string) {
    const test = testOf(selector)
    if (!test) return querySelectorAll.call(this, selector)
    const found: Element[] = []
    walk(this, element => {
      if (test(element)) found.push(element)
      return false
    })
    return found
  }
  if (matches)
    prototype.matches = function (this: Element, selector: string) {
      return testOf(selector)?.(this) ?? matches.call(this, selector)
    }
}
