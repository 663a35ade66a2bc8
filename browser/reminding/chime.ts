/** Two soft tones, made and not recorded: no file is loaded. */

/** Hertz and seconds. */
const TONES = [
  { pitch: 660, at: 0 },
  { pitch: 880, at: 0.22 },
]
const LENGTH = 0.7
const LOUDNESS = 0.25

/** Ends when it is played. */
export async function playChime(): Promise<void> {
  const context = new AudioContext()
  const begin = context.currentTime
  const played = TONES.map(({ pitch, at }) => {
    const [tone, volume] = [context.createOscillator(), context.createGain()]
    tone.frequency.value = pitch
    volume.gain.setValueAtTime(LOUDNESS, begin + at)
    volume.gain.exponentialRampToValueAtTime(0.001, begin + at + LENGTH)
    tone.connect(volume).connect(context.destination)
    tone.start(begin + at)
    tone.stop(begin + at + LENGTH)
    return new Promise((resolve) => tone.addEventListener('ended', resolve))
  })
  await Promise.all(played)
  await context.close()
}
