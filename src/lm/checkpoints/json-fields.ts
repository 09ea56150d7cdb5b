/** The fields of a config.json, read with errors that name file, field, and what was expected and found. */
export class Fields {
  readonly json: Readonly<Record<string, unknown>>
  readonly from: string

  constructor(json: unknown, from: string) {
    if (typeof json !== "object" || json === null || Array.isArray(json))
      throw new TypeError(`${from}: expected an object, got ${show(json)}`)
    this.json = json as Record<string, unknown>
    this.from = from
  }

  /** The fields of an object inside; undefined where there is none. */
  inside(name: string): Fields | undefined {
    const value = this.json[name]
    return value === undefined || value === null ? undefined : new Fields(value, `${this.from}: ${name}`)
  }

  #expect(name: string, kind: string, holds: boolean): void {
    if (!holds)
      throw new TypeError(`${this.from}: expected ${kind} for ${name}, got ${show(this.json[name])}`)
  }

  number(name: string, fallback?: number): number {
    const value = this.json[name] ?? fallback
    this.#expect(name, "a number", typeof value === "number")
    return value as number
  }

  /** An explicit null is a null; a field that is not there is the fallback. */
  numberOrNull(name: string, fallback: number | null): number | null {
    const value = this.json[name] === undefined ? fallback : this.json[name]
    this.#expect(name, "a number or null", value === null || typeof value === "number")
    return value as number | null
  }

  boolean(name: string, fallback: boolean): boolean {
    const value = this.json[name] ?? fallback
    this.#expect(name, "true or false", typeof value === "boolean")
    return value as boolean
  }

  numbers(name: string): number[] {
    const value = this.json[name]
    this.#expect(name, "a list of numbers", Array.isArray(value) && value.every(x => typeof x === "number"))
    return value as number[]
  }

  oneOf<Value extends string>(name: string, supported: readonly Value[], fallback?: Value): Value {
    const value = this.json[name] ?? fallback
    if (!supported.includes(value as Value))
      throw new TypeError(
        `${this.from}: ${name} ${show(value)} is not supported; supported are ${supported.join(", ")}`,
      )
    return value as Value
  }

  /** One token id, several, or null. */
  tokenIds(name: string): number | readonly number[] | null {
    const value = this.json[name] ?? null
    const ids = [value].flat()
    this.#expect(name, "token ids", value === null || ids.every(id => Number.isInteger(id)))
    return value as number | number[] | null
  }

  /** Throws unless the field is absent, null, or the only value supported. */
  only(name: string, value: unknown): void {
    const given = this.json[name]
    if (given !== undefined && given !== null && given !== value)
      throw new TypeError(`${this.from}: ${name} = ${show(given)} is not supported, only ${show(value)}`)
  }

  /** Throws if the field asks for something: unless it is absent, null or false. */
  refuse(name: string): void {
    const given = this.json[name]
    if (given !== undefined && given !== null && given !== false)
      throw new TypeError(`${this.from}: ${name} = ${show(given)} is not supported for this architecture`)
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
