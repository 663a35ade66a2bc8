/** Reads what a server answers up to a size, and no further. */

/** The whole body; nothing for more than `largest` bytes, which is not read to its end. */
export async function readBody({ body }: Response, largest: number): Promise<Uint8Array | undefined> {
  const reader = body?.getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > largest) {
      await reader?.cancel()
      return undefined
    }
    parts.push(part.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
