import { type NotebookJob, quote, runCommand } from "./notebook-job.ts"

/**
 * A KubeRay `RayJob` (ray.io/v1) that runs a notebook on a cluster of its own and then goes away. The project has to be
 * in the image, at `/project`; JSON is YAML, and `kubectl apply -f` takes it.
 */
export function rayJobManifest(
  job: NotebookJob,
  { name, image = "IMAGE" }: { name: string; image?: string },
): string {
  const { gpus, cpus = 1, memory } = job.resources
  const amounts = {
    cpu: String(cpus),
    memory: memory === undefined ? "4G" : `${memory}G`,
    ...(gpus === undefined ? {} : { "nvidia.com/gpu": String(gpus) }),
  }
  const manifest = {
    apiVersion: "ray.io/v1",
    kind: "RayJob",
    metadata: {
      name: name
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 47),
    },
    spec: {
      entrypoint: `sh -c ${quote(`cd /project && ${runCommand(job)}`)}`,
      ...(gpus === undefined ? {} : { entrypointNumGpus: gpus }),
      entrypointNumCpus: cpus,
      shutdownAfterJobFinishes: true,
      ttlSecondsAfterFinished: 3600,
      backoffLimit: 1,
      rayClusterSpec: {
        headGroupSpec: {
          rayStartParams: {},
          template: {
            spec: {
              containers: [{ name: "ray-head", image, resources: { limits: amounts, requests: amounts } }],
            },
          },
        },
      },
    },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** A batch script for Slurm: `sbatch FILE` in the project's folder. */
export function sbatchScript(job: NotebookJob, { name }: { name: string }): string {
  const { gpus, cpus, memory } = job.resources
  const directives = [
    `--job-name=${name.replace(/\s+/g, "-")}`,
    "--output=%x-%j.log",
    ...(gpus ? [`--gpus=${gpus}`] : []),
    `--cpus-per-task=${cpus ?? 1}`,
    ...(memory === undefined ? [] : [`--mem=${Math.ceil(memory * 1000)}M`]),
  ]
  return `#!/bin/sh\n${directives.map(each => `#SBATCH ${each}\n`).join("")}set -e\ncd "\${SLURM_SUBMIT_DIR:-.}"\n${runCommand(job)}\n`
}
