import { expect, test } from 'vitest'
import { toPlainText } from '../../core/readers/plain-text.ts'
import { within } from '../cost.ts'

test.each([
  ['Rock &amp; Roll', 'Rock & Roll'],
  ['L&#8217;&eacute;t&eacute; &#x2013; &laquo;&nbsp;danse&nbsp;&raquo;', 'L’été – « danse »'],
  ['It&#146;s windows-1252', 'It’s windows-1252'],
  ['&lt;p&gt;Bring a &lt;b&gt;lap&lt;/b&gt;top.&lt;/p&gt;&lt;p&gt;R&amp;amp;D&lt;/p&gt;', 'Bring a laptop. R&D'],
  ['One<br>two<BR/>three', 'One two three'],
  ['<script>track(1)</script>Hello', 'Hello'],
  ['The <video> element, 1 < 2 > 0', 'The <video> element, 1 < 2 > 0'],
  ['a ?x=1&copy=2 &nosuch; &#0; &#x110000;', 'a ?x=1&copy=2 &nosuch; &#0; &#x110000;'],
  ['  many \n\t spaces ', 'many spaces'],
  ['', ''],
])('%j reads %j', (value, text) => {
  expect(toPlainText(value)).toBe(text)
})

test.each([['<'], ['<p '], ['<script>'], ['&#1'], ['&'], [' '], ['<p><']])(
  'a long run of %j costs no time',
  (piece) => void within(200, () => toPlainText(piece.repeat(200_000))),
)
