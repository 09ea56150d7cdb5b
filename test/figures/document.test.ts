import assert from "node:assert/strict"
import fc from "fast-check"
import { type Element, svgNamespace } from "../../src/figures/render/document.ts"
import { matcher } from "../../src/figures/render/selectors.ts"
import { styleOf } from "../../src/figures/render/style.ts"
import { parseSvg, serialise } from "../../src/figures/render/xml.ts"

const ids = (elements: Element[]): string => elements.map(element => element.id).join(" ")

describe("the document that Plotly draws into", () => {
  it("keeps children in order as they are appended, inserted, moved and removed", () => {
    const moves = fc.array(fc.tuple(fc.nat(4), fc.option(fc.nat(4)), fc.boolean()), { maxLength: 30 })
    fc.assert(
      fc.property(moves, steps => {
        const parent = parseSvg("<g/>")
        const nodes = [0, 1, 2, 3, 4].map(i => parent.ownerDocument.createElementNS(svgNamespace, `n${i}`))
        let order: Element[] = []
        for (const [which, before, remove] of steps) {
          const node = nodes[which]!
          const next = before === null ? null : nodes[before]!
          if (remove) node.remove()
          else if (next && !order.includes(next)) continue
          else parent.insertBefore(node, next)
          if (!remove && node === next) continue
          order = order.filter(other => other !== node)
          if (!remove) order.splice(next ? order.indexOf(next) : order.length, 0, node)
        }
        assert.deepEqual(parent.children, order)
        assert.equal(parent.lastChild, order.at(-1) ?? null)
        order.forEach((node, i) => {
          assert.equal(node.previousSibling, order[i - 1] ?? null)
          assert.equal(node.nextSibling, order[i + 1] ?? null)
        })
      }),
    )
  })

  it("finds elements by the selectors that Plotly uses", () => {
    const root = parseSvg(`<svg id="r"><g id="a" class="trace scatter"><path id="b" class="js-line" d="M0,0"/>
      <g id="c"><path id="d" class="js-line crisp"/><text id="e" data-index="0"/></g></g>
      <g id="f" class="barlayer mlayer"><path id="g"/></g></svg>`)
    const found: Record<string, string> = {
      path: "b d g",
      "g.trace path.js-line": "b d",
      "g.trace > path": "b",
      ".trace>path, text": "b e",
      "path:not([d])": "d g",
      'g[class^="barlayer"]': "f",
      "g[class*=layer]": "f",
      '.trace [data-index="0"]': "e",
      "#c path": "d",
      ":first-child": "a b d g",
      "svg .crisp": "d", // ancestors above the root count too
    }
    for (const [selector, expected] of Object.entries(found))
      assert.equal(ids(root.querySelectorAll(selector)), expected, selector)
    assert.equal(root.querySelector("path.crisp")?.id, "d")
    assert.throws(() => matcher("g:nth-child(2)"), /unknown ":nth-child\(2\)" in "g:nth-child\(2\)"/)
  })

  it("writes what it reads", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, text) => {
        const root = parseSvg("<g/>")
        root.setAttribute("data-value", value)
        root.textContent = text
        const again = parseSvg(serialise(root))
        assert.equal(again.getAttribute("data-value"), value)
        assert.equal(again.textContent, text)
      }),
    )
    const svg = `<svg xmlns:xlink="x"><!-- a > b --><image xlink:href="data:,1"/><text>&#x3c1;&#961;<![CDATA[<]]></text></svg>`
    assert.equal(
      serialise(parseSvg(svg)),
      `<svg xmlns:xlink="x"><image xlink:href="data:,1"/><text>ρρ&lt;</text></svg>`,
    )
    assert.throws(() => parseSvg("<svg><g></svg>"), /expected <\/g>, got <\/svg> at character 8/)
    assert.throws(() => parseSvg("<svg><g a=b/></svg>"), /expected XML, got "<g a=b/)
  })

  it("takes the style of an element from its declarations, its attributes, and those above it", () => {
    const root = parseSvg(
      `<svg><g style="font-size:20px;fill:red" font-weight="bold"><text fill="blue" style="fill:green;font-size:50%"/></g></svg>`,
    )
    const style = styleOf(root.querySelector("text")!)
    assert.deepEqual([style.fill, style["font-size"], style["font-weight"]], ["green", "10px", "700"])
  })
})
