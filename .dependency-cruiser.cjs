// The floors of the house: a folder imports only from floors below its own, and never in a circle.
const floors = [
  ["stats"],
  ["torch", "tables", "figures", "music"],
  ["lm"],
  ["peft"],
  ["tasks"],
  ["rl"],
  ["serve", "jobs"],
  ["cli"],
]
const foldersFrom = floor => floors.slice(floor).flat().join("|")

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-missing-modules", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...floors.flatMap((folders, floor) =>
      folders.map(folder => ({
        name: `floor-of-${folder}`,
        comment: `src/${folder}/ may import only from the floors below it`,
        severity: "error",
        from: { path: `^src/${folder}/` },
        to: { path: `^src/(${foldersFrom(floor)})/`, pathNot: `^src/${folder}/` },
      })),
    ),
    {
      name: "library-knows-no-kernel",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^kernels/" },
    },
    {
      name: "kernel-knows-no-library",
      severity: "error",
      from: { path: "^kernels/" },
      to: { path: "^src/" },
    },
    {
      name: "graph-is-pure",
      severity: "error",
      from: { path: "^kernels/dataflow/graph/" },
      to: { path: "^kernels/dataflow/(?!graph/)" },
    },
    {
      name: "runner-knows-no-jupyter",
      severity: "error",
      from: { path: "^kernels/dataflow/runner/" },
      to: { path: "^kernels/dataflow/(protocol|notebook|kernelspec)/" },
    },
    {
      name: "protocol-knows-no-cells",
      severity: "error",
      from: { path: "^kernels/dataflow/protocol/" },
      to: { path: "^kernels/dataflow/(graph|runner|notebook)/" },
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      from: { path: "^(src|kernels)/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    parser: "swc",
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["etude-source", "import", "require", "node", "default", "types"],
      extensions: [".ts", ".mjs", ".cjs", ".js", ".json"],
    },
  },
}
