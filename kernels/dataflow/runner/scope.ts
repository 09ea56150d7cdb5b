interface Held {
  readonly value: unknown
  /** The cell that gave it. */
  readonly cell: string
  /** Set for an imported name that its module lacks: what to tell whoever reads it. */
  readonly missing: string | undefined
}

/** The values of the notebook's names. */
export class Scope {
  /** In which name's value a storable object was met first. */
  readonly namesOf = new WeakMap<object, string>()
  readonly #held = new Map<string, Held>()

  set(name: string, value: unknown, cell: string, missing?: string): void {
    this.#held.set(name, { value, cell, missing })
  }

  has(name: string): boolean {
    return this.#held.has(name)
  }

  /** The value, or an error that says why there is none. */
  read(name: string): unknown {
    const held = this.#held.get(name)
    if (!held) throw new ReferenceError(`${name} has no value yet`)
    if (held.missing !== undefined) throw new SyntaxError(held.missing)
    return held.value
  }

  /** The value as it is; `undefined` where there is none. */
  peek(name: string): unknown {
    return this.#held.get(name)?.value
  }

  /** The name whose value a function or a class is. */
  nameOf(called: object): string | undefined {
    for (const [name, { value }] of this.#held) if (value === called) return name
    return undefined
  }

  /** The values for a cell's inputs; those in `late` are looked up when they are called. */
  inputs(names: readonly string[], late: ReadonlySet<string>): Record<string, unknown> {
    return Object.fromEntries(
      names.map(name => [name, late.has(name) ? this.#lateFunction(name) : this.read(name)]),
    )
  }

  /** What a cell has given. */
  of(cell: string): Record<string, unknown> {
    const own = [...this.#held].filter(([, held]) => held.cell === cell)
    return Object.fromEntries(own.map(([name, { value }]) => [name, value]))
  }

  /** Forgets what a cell has given. */
  forget(cell: string): void {
    for (const [name, held] of this.#held) if (held.cell === cell) this.#held.delete(name)
  }

  /** Stands for a function of a cell that may run after this one. */
  #lateFunction(name: string): unknown {
    const now = (): object => this.read(name) as object
    return new Proxy(() => {}, {
      apply: (_target, self, args: unknown[]) => Reflect.apply(now() as () => unknown, self, args) as unknown,
      construct: (_target, args: unknown[]) => Reflect.construct(now() as new () => object, args) as object,
      get: (_target, key) => Reflect.get(now(), key) as unknown,
    })
  }
}
