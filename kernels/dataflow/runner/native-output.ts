import childProcess from "node:child_process"
import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"

/**
 * Calls `flush` before anything can print past `process.stdout`: other processes that are started, and writes to the
 * file descriptors. What was printed before then stands before it. Code that has taken the functions out of their
 * modules earlier is not seen.
 */
export function beforeNativeOutput(flush: () => void): void {
  const first = <F extends (...args: never[]) => unknown>(
    work: F,
    isMeant: (...args: Parameters<F>) => boolean,
  ): F =>
    function (this: unknown, ...args: Parameters<F>) {
      if (isMeant(...args)) flush()
      return Reflect.apply(work, this, args) as unknown
    } as F
  const always = (): boolean => true
  childProcess.spawnSync = first(childProcess.spawnSync, always)
  childProcess.execSync = first(childProcess.execSync, always)
  childProcess.execFileSync = first(childProcess.execFileSync, always)
  const started = childProcess.ChildProcess.prototype as unknown as { spawn(options: unknown): unknown }
  started.spawn = first(started.spawn, always)
  fs.writeSync = first(fs.writeSync, (fd: number) => fd === 1 || fd === 2)
  syncBuiltinESMExports()
}
