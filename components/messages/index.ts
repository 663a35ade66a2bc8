/** The language that the interface speaks. */
import { en, type Messages } from './en.ts'

export const messages: Messages = en
