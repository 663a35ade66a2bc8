/** Brings what tells the events of a list or a programme apart to a reading of a text with more than one day or hour. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { findSeveral } from '../core/prose/several/several.ts'

export default defineUnlistedScript(() => addPart({ several: findSeveral }))
