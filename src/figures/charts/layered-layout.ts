/**
 * Layered drawing of directed acyclic graphs (Sugiyama, Tagawa & Toda 1981): layers by longest path, long edges
 * cut by bends, crossings reduced by sweeps of barycentres, and places that pull each node towards its neighbours.
 */

export interface LayeredNode {
  id: string
  /** Extent along the layer. */
  size: number
}

export interface Layered {
  /** Centre of each node along its layer, from 0, and the layer's number, from 0. */
  nodes: Map<string, { at: number; layer: number }>
  /** For each edge, in order: its points from source to target, bends between them. */
  edges: { at: number; layer: number }[][]
  layers: number
  /** Greatest extent along a layer. */
  extent: number
}

interface Vertex {
  size: number
  layer: number
  at: number
  up: Vertex[]
  down: Vertex[]
}

/** Throws on an edge between unknown nodes, a node named twice, and a cycle, naming them. `gap` separates nodes. */
export function layeredLayout(
  nodes: readonly LayeredNode[],
  edges: readonly (readonly [from: string, to: string])[],
  gap: number,
): Layered {
  const layerOf = longestPaths(nodes, edges)
  const vertices = new Map(
    nodes.map(({ id, size }) => [id, { size, layer: layerOf.get(id)!, at: 0, up: [], down: [] } as Vertex]),
  )
  const all = [...vertices.values()]
  const join = (from: Vertex, to: Vertex): void => {
    from.down.push(to)
    to.up.push(from)
  }
  const routes = edges.map(([from, to]) => {
    const route = [vertices.get(from)!]
    const target = vertices.get(to)!
    while (route.at(-1)!.layer + 1 < target.layer) {
      const bend: Vertex = { size: gap / 3, layer: route.at(-1)!.layer + 1, at: 0, up: [], down: [] }
      join(route.at(-1)!, bend)
      all.push(bend)
      route.push(bend)
    }
    join(route.at(-1)!, target)
    return [...route, target]
  })
  const layers: Vertex[][] = []
  for (const vertex of all) (layers[vertex.layer] ??= []).push(vertex)

  reduceCrossings(layers)
  place(layers, gap)

  const least = Math.min(...all.map(vertex => vertex.at - vertex.size / 2))
  const most = Math.max(...all.map(vertex => vertex.at + vertex.size / 2))
  const spot = ({ at, layer }: Vertex) => ({ at: at - least, layer })
  return {
    nodes: new Map([...vertices].map(([id, vertex]) => [id, spot(vertex)])),
    edges: routes.map(route => route.map(spot)),
    layers: layers.length,
    extent: most - least,
  }
}

function longestPaths(
  nodes: readonly LayeredNode[],
  edges: readonly (readonly [string, string])[],
): Map<string, number> {
  const parents = new Map<string, string[]>()
  for (const { id } of nodes) {
    if (parents.has(id)) throw new RangeError(`graph: node "${id}" is named twice`)
    parents.set(id, [])
  }
  for (const [from, to] of edges)
    for (const [i, id] of [from, to].entries())
      if (!parents.has(id)) throw new RangeError(`graph: edge ${from} → ${to}: no node "${id}"`)
      else if (i === 1) parents.get(to)!.push(from)
  const layer = new Map<string, number>()
  const open: string[] = []
  const visit = (id: string): number => {
    const known = layer.get(id)
    if (known !== undefined) return known
    if (open.includes(id))
      throw new RangeError(
        `graph: expected no cycle, got ${[id, ...open.slice(open.indexOf(id) + 1).reverse(), id].join(" → ")}`,
      )
    open.push(id)
    const found = Math.max(-1, ...parents.get(id)!.map(visit)) + 1
    open.pop()
    layer.set(id, found)
    return found
  }
  for (const { id } of nodes) visit(id)
  return layer
}

/** Number of pairs of edges between two layers that cross. */
function crossings(layer: readonly Vertex[], next: readonly Vertex[]): number {
  const position = new Map(next.map((vertex, i) => [vertex, i]))
  const ends = layer.flatMap(vertex => vertex.down.map(to => position.get(to)!).sort((a, b) => a - b))
  let count = 0
  for (let i = 0; i < ends.length; i++)
    for (let j = i + 1; j < ends.length; j++) if (ends[i]! > ends[j]!) count++
  return count
}

function reduceCrossings(layers: Vertex[][]): void {
  const total = (): number => layers.slice(1).reduce((sum, layer, i) => sum + crossings(layers[i]!, layer), 0)
  let best = layers.map(layer => [...layer])
  let least = total()
  for (let sweep = 0; sweep < 24 && least > 0; sweep++) {
    const down = sweep % 2 === 0
    for (const i of down ? layers.keys() : [...layers.keys()].reverse()) {
      const fixed = layers[down ? i - 1 : i + 1]
      if (!fixed) continue
      const position = new Map(fixed.map((vertex, k) => [vertex, k]))
      const centre = new Map(
        layers[i]!.map((vertex, own) => {
          const ends = (down ? vertex.up : vertex.down).map(end => position.get(end)!)
          return [vertex, ends.length === 0 ? own : ends.reduce((sum, at) => sum + at, 0) / ends.length]
        }),
      )
      layers[i]!.sort((a, b) => centre.get(a)! - centre.get(b)!)
    }
    const now = total()
    if (now < least) {
      least = now
      best = layers.map(layer => [...layer])
    }
  }
  layers.splice(0, layers.length, ...best)
}

/** Each vertex goes to the mean of its neighbours as far as order and gaps allow; repeated until it settles. */
function place(layers: Vertex[][], gap: number): void {
  for (const layer of layers) {
    let at = 0
    for (const vertex of layer) {
      vertex.at = at + vertex.size / 2
      at += vertex.size + gap
    }
    for (const vertex of layer) vertex.at -= (at - gap) / 2
  }
  for (let round = 0; round < 60; round++)
    for (const layer of round % 2 === 0 ? layers : [...layers].reverse()) {
      const wanted = layer.map(vertex => {
        const ends = [...vertex.up, ...vertex.down]
        return ends.length === 0 ? vertex.at : ends.reduce((sum, end) => sum + end.at, 0) / ends.length
      })
      separate(layer, wanted, gap).forEach((at, i) => {
        layer[i]!.at = at
      })
    }
}

/**
 * The places nearest to `wanted` in the sense of least squares that keep order and gaps: isotonic regression of
 * what is wanted less the space before it, by pooling adjacent violators.
 */
function separate(layer: readonly Vertex[], wanted: readonly number[], gap: number): number[] {
  const before: number[] = []
  let sum = 0
  layer.forEach((vertex, i) => {
    if (i > 0) sum += (layer[i - 1]!.size + vertex.size) / 2 + gap
    before.push(sum)
  })
  const blocks: { mean: number; count: number }[] = []
  for (const [i, at] of wanted.entries()) {
    blocks.push({ mean: at - before[i]!, count: 1 })
    while (blocks.length > 1 && blocks.at(-2)!.mean > blocks.at(-1)!.mean) {
      const last = blocks.pop()!
      const previous = blocks.pop()!
      const count = last.count + previous.count
      blocks.push({ mean: (last.mean * last.count + previous.mean * previous.count) / count, count })
    }
  }
  return blocks.flatMap(({ mean, count }) => Array<number>(count).fill(mean)).map((at, i) => at + before[i]!)
}
