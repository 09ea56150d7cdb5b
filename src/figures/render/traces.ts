/** Which traces can be drawn into SVG, and which need WebGL or map data and with them a real browser. */

/** Traces that an SVG trace draws just as well: the WebGL kinds only exist for speed on a screen. */
const rewritten: Record<string, string> = { scattergl: "scatter", scatterpolargl: "scatterpolar" }

const webgl = new Set([
  ...["scatter3d", "surface", "mesh3d", "isosurface", "volume", "cone", "streamtube"],
  ...["splom", "parcoords"],
])
const maps = new Set(["scattergeo", "choropleth", "scattermap", "choroplethmap", "densitymap"])

type Trace = Record<string, unknown>

/** Rewrites the traces that have an equal in SVG. Without a browser, WebGL traces come out empty, without an error. */
export function withoutWebGL(data: readonly Trace[]): Trace[] {
  return data.map(trace => {
    const type = rewritten[String(trace.type)]
    return type ? { ...trace, type } : { ...trace }
  })
}

/** The trace types among `data` that only a browser draws. */
export function needBrowser(data: readonly Trace[]): string[] {
  const types = data.map(trace => String(trace.type ?? "scatter"))
  return [...new Set(types.filter(type => webgl.has(type) || maps.has(type)))]
}

/** The types among these whose outlines or tiles come from the network. */
export const needMaps = (types: readonly string[]): string[] => types.filter(type => maps.has(type))
