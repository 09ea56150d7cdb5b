import assert from "node:assert/strict"
import fc from "fast-check"
import {
  BadFrames,
  codePoints,
  createSigner,
  decodeMessage,
  encodeMessage,
  endpoint,
  type JsonObject,
  type Message,
  parseConnection,
  utf16Offset,
} from "../../../../kernels/dataflow/protocol/index.ts"

const signer = createSigner("hmac-sha256", "secret")
const header = { msg_id: "1", session: "s", username: "u", date: "", msg_type: "x_request", version: "5.5" }
const asBytes = (frames: (string | Uint8Array)[]) => frames.map(frame => Buffer.from(frame))

describe("frames", () => {
  it("carry any message there and back", () => {
    const bytes = fc.uint8Array({ maxLength: 20 })
    const property = fc.property(
      fc.array(bytes, { maxLength: 3 }),
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.array(bytes, { maxLength: 3 }),
      (identities, fields, buffers) => {
        const content = JSON.parse(JSON.stringify(fields)) as JsonObject
        const message: Message = { identities, header, parent_header: {}, metadata: {}, content, buffers }
        const back = decodeMessage(asBytes(encodeMessage(message, signer)), signer)
        assert.deepEqual(back.content, content)
        assert.deepEqual(back.header, header)
        for (const [theirs, ours] of [
          [back.identities, identities],
          [back.buffers, buffers],
        ] as const)
          assert.deepEqual(
            theirs.map(each => [...each]),
            ours.map(each => [...each]),
          )
      },
    )
    fc.assert(property, { numRuns: 100 })
  })

  it("are refused when a byte of any signed part was changed, or the key is another", () => {
    const message: Message = {
      identities: [],
      header,
      parent_header: {},
      metadata: {},
      content: { a: 1 },
      buffers: [],
    }
    const frames = asBytes(encodeMessage(message, signer))
    for (const i of [1, 2, 3, 4, 5]) {
      const changed = frames.map(frame => Buffer.from(frame))
      changed[i]![0]! ^= 1
      assert.throws(() => decodeMessage(changed, signer), BadFrames)
    }
    assert.throws(() => decodeMessage(frames, createSigner("hmac-sha256", "other")), /signature/)
    assert.throws(() => decodeMessage(frames.slice(2), signer), /delimiter/)
    assert.throws(() => decodeMessage(frames.slice(0, 4), signer), /4 JSON frames/)
  })

  it("are signed as the protocol says: HMAC of the four parts in order", () => {
    // Computed with Python: hmac.new(b"secret", b'{"a":1}{}{}{"b":2}', "sha256").hexdigest()
    const digest = "9b14d94617bffb278285cea390d9dc17e01ec3188dba313f9548021906557a7b"
    assert.equal(signer.sign(['{"a":1}', "{}", "{}", '{"b":2}']), digest)
    assert.equal(createSigner("hmac-sha256", "").sign(["x"]), "")
    assert.throws(() => createSigner("md5", "key"), /hmac-sha256/)
  })
})

describe("connection file", () => {
  const whole = { transport: "tcp", ip: "127.0.0.1", key: "k", signature_scheme: "hmac-sha256" }
  const ports = { shell_port: 1, iopub_port: 2, stdin_port: 3, control_port: 4, hb_port: 5 }
  it("gives the address of each channel", () => {
    const tcp = parseConnection(JSON.stringify({ ...whole, ...ports }))
    assert.equal(endpoint(tcp, "iopub"), "tcp://127.0.0.1:2")
    const ipc = parseConnection(JSON.stringify({ ...whole, ...ports, transport: "ipc", ip: "/run/k" }))
    assert.equal(endpoint(ipc, "hb"), "ipc:///run/k-5")
  })
  it("that is wrong is refused, naming the field", () => {
    assert.throws(() => parseConnection("{", "k.json"), /k\.json: expected JSON/)
    assert.throws(() => parseConnection(JSON.stringify(whole)), /expected a number for "shell_port"/)
    assert.throws(() => parseConnection(JSON.stringify({ ...whole, ...ports, transport: "udp" })), /"udp"/)
  })
})

describe("cursor positions", () => {
  it("are code points on the wire and UTF-16 units inside", () => {
    assert.equal(utf16Offset("a𝄞b", 2), 3)
    assert.equal(codePoints("a𝄞b"), 3)
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), text => {
        assert.equal(utf16Offset(text, codePoints(text)), text.length)
      }),
    )
  })
})
