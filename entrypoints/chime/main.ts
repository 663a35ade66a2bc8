/** Wires the page that nobody sees: it plays the sound of a reminder, which Chromium's background can't, and goes. */
import { playChime } from '../../browser/reminding/chime.ts'

await playChime()
close()
