/** Notebooks as jobs on other machines: Ray's Jobs API, manifests for KubeRay and Slurm. */
export { followJob, submitOnce } from "./follow.ts"
export { rayJobManifest, sbatchScript } from "./manifest.ts"
export {
  defaultSetup,
  type NotebookJob,
  packProject,
  type Resources,
  rayJobSpec,
  resourcesOf,
  resultsCache,
  submissionId,
} from "./notebook-job.ts"
export { projectFiles } from "./project.ts"
export { dashboardUrl, RayCluster, RayError, type RayJob, type RayJobSpec } from "./ray.ts"
export { LogText, resultsIn, unpack } from "./results.ts"
