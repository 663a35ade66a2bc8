/** The language that is spoken here, and the locale of its dates. */
import { chosenVoice } from './spoken.ts'

export const voice = await chosenVoice()
