/** Brings what reads the rows of tables to a reading of a text that may tell several events in one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { findRows } from '../core/prose/several/rows.ts'

export default defineUnlistedScript(() => addPart({ tables: findRows }))
