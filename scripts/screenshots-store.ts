/** Pictures as the stores want them: the popup over the page on which it was opened, the promotional tile, and their form. */

/** `behind` and `shown` are pictures in base64; `width` is the popup's there, in CSS pixels. */
export function overPage(behind: string, shown: string, width: number): string {
  return `<!doctype html><style>
body { margin: 0; height: 100vh; background: url(data:image/png;base64,${behind}) top left / 100% auto no-repeat #fff }
img { position: absolute; top: 20px; right: 32px; width: ${width}px; border-radius: 10px; box-shadow: 0 8px 28px #0005, 0 0 0 1px #0002 }
</style><img src="data:image/png;base64,${shown}">`
}

/** `icon` is its SVG. */
export function promoTile(icon: string): string {
  return `<!doctype html><style>
body { margin: 0; height: 100vh; display: flex; align-items: center; gap: 24px; padding: 0 36px; box-sizing: border-box;
  background: linear-gradient(135deg, #075e57, #0a6b63 55%, #128a7f); color: #fff; font: 19px/1.35 system-ui, sans-serif }
svg { flex: none; width: 112px; height: 112px }
b { display: block; margin-bottom: 6px; font-size: 32px }
</style>${icon}<div><b>Rendezvous</b>A page announces an event. Rendezvous notices.</div>`
}

/** CSS pixels, of which each is `deviceScaleFactor` (1 where it is left out) wide and high in the picture. */
export interface Size {
  width: number
  height: number
  deviceScaleFactor?: number
}

/** The picture, once it is known to be of that size, 24 bits a pixel and without alpha (PNG, W3C §11.2.1). */
export function toOpaque(
  name: string,
  picture: Uint8Array,
  { width, height, deviceScaleFactor = 1 }: Size,
): Uint8Array {
  const view = new DataView(picture.buffer, picture.byteOffset)
  const is = [view.getUint32(16), view.getUint32(20), view.getUint8(24), view.getUint8(25)].join(' ')
  const wanted = [width * deviceScaleFactor, height * deviceScaleFactor, 8, TRUE_COLOUR].join(' ')
  if (is !== wanted) throw new Error(`${name} is ${is} and not ${wanted} (width, height, bits, colour type)`)
  return picture
}
const TRUE_COLOUR = 2
