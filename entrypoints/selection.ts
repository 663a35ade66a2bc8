/** Turns a reading to what the user has selected in the page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { turnToSelection } from '../browser/pages/parts.ts'
import { copySelection } from '../browser/pages/selection-copy.ts'

export default defineUnlistedScript(() => turnToSelection(copySelection()))
