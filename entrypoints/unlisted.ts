/** Brings what the runtime knows of languages that have no file of words to a reading that met one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { unlisted } from '../core/languages/unlisted.ts'

export default defineUnlistedScript(() => addPart({ unlisted }))
