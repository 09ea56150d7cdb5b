/**
 * The npm packages of a checkout. Plain JavaScript without imports from npm: it runs when nothing is installed.
 */
import { spawn } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { SetupError, step } from "./step.mjs"

/** The root of the package, in a checkout or installed (where this file lies under dist/); ends with a slash. */
export const packageRoot = fileURLToPath(
  ["../../", "../../../"]
    .map(up => new URL(up, import.meta.url))
    .find(folder => existsSync(new URL("package.json", folder))) ?? new URL("../../", import.meta.url),
)

/** Whether this runs from a source checkout, not from an installed package. */
export const isCheckout = existsSync(new URL("main.ts", import.meta.url))

/**
 * npm writes node_modules/.package-lock.json as its last act, so it says what a finished install holds.
 * @param {string} root
 */
export function packagesAreInstalled(root) {
  const read = (/** @type {string} */ path) => {
    try {
      return JSON.parse(readFileSync(path, "utf8")).packages
    } catch {
      return undefined
    }
  }
  const installed = read(`${root}node_modules/.package-lock.json`)
  const wanted = read(`${root}package-lock.json`)
  if (!installed || !wanted) return false
  return Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional || installed[path]?.version === entry.version,
  )
}

/** Installs the packages of the lock file where they are missing or stale. Does nothing in an installed package. */
export async function installPackages() {
  if (!isCheckout || packagesAreInstalled(packageRoot)) return
  await step(
    "npm packages",
    report =>
      new Promise((resolve, reject) => {
        report("npm install")
        const npm = process.env.npm_execpath
        const [command, ...prefix] = npm?.endsWith(".js") ? [process.execPath, npm] : ["npm"]
        // Not `npm ci`: it refuses a lock file without the binaries of other platforms, and npm leaves those out
        // of the lock file wherever the registry in use does not have them.
        const install = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]
        const child = spawn(command, [...prefix, ...install], {
          cwd: packageRoot,
          stdio: ["ignore", "pipe", "pipe"],
        })
        let output = ""
        for (const stream of [child.stdout, child.stderr])
          stream.on("data", chunk => {
            output = (output + chunk).slice(-20_000)
          })
        child.on("error", error =>
          reject(new SetupError(`npm could not be started: ${error.message}`, "Install npm beside Node.js.")),
        )
        child.on("exit", code => {
          if (code === 0) return resolve(undefined)
          const lines = output.split("\n").filter(line => line.startsWith("npm error"))
          const network = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output)
          reject(
            new SetupError(
              `npm install ended with code ${code}:\n${(lines.length ? lines : output.split("\n")).slice(0, 12).join("\n")}`,
              network
                ? "The npm registry can't be reached: check the network or npm's proxy settings, then run the same command again."
                : "Mend what npm names above, then run the same command again; it continues where it stopped.",
            ),
          )
        })
      }),
  )
}
