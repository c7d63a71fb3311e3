/** Appends numbers and texts to a growing buffer, little endian. */
export type ByteWriter = {
  byte(value: number): void
  /** Unsigned, seven bits a byte. */
  count(value: number): void
  half(bits: number): void
  float(value: number): void
  text(value: string): void
  bytes(values: ArrayLike<number>): void
  finish(): Uint8Array
}

export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(1024)
  let length = 0
  const scratch = new DataView(new ArrayBuffer(4))

  function byte(value: number) {
    if (length === buffer.length) {
      const larger = new Uint8Array(buffer.length * 2)
      larger.set(buffer)
      buffer = larger
    }
    buffer[length++] = value
  }
  function count(value: number) {
    let rest = value
    while (rest >= 128) {
      byte((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    byte(rest)
  }
  function bytes(values: ArrayLike<number>) {
    for (let i = 0; i < values.length; i++) byte(values[i] ?? 0)
  }
  return {
    byte,
    count,
    bytes,
    half(bits) {
      byte(bits & 0xff)
      byte(bits >> 8)
    },
    float(value) {
      scratch.setFloat32(0, value, true)
      for (let i = 0; i < 4; i++) byte(scratch.getUint8(i))
    },
    text(value) {
      const encoded = new TextEncoder().encode(value)
      count(encoded.length)
      bytes(encoded)
    },
    finish: () => buffer.slice(0, length),
  }
}
