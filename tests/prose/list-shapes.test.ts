import { describe, expect, test } from 'vitest'
import { readPost } from './post.ts'

interface Shown {
  name: string
  day: string
  hour: string
  place: string
}

const EVENTS: Record<string, Shown[]> = {
  en: [
    { name: 'Talk on looms', day: 'Saturday 16 January', hour: '7pm', place: 'Town Library' },
    { name: 'Spring concert', day: 'Friday 29 January', hour: '6.30pm', place: 'St Anne’s church' },
  ],
  de: [
    { name: 'Vortrag über Webstühle', day: 'Samstag, 16. Januar', hour: '19 Uhr', place: 'Stadtbücherei' },
    { name: 'Frühlingskonzert', day: 'Freitag, 29. Januar', hour: '18:30 Uhr', place: 'Annakirche' },
  ],
  fr: [
    { name: 'Conférence sur le tissage', day: 'sam. 16 janvier', hour: '19h', place: 'Médiathèque' },
    { name: 'Concert de printemps', day: 'ven. 29 janvier', hour: '18h30', place: 'Église Sainte-Anne' },
  ],
}

/** How pages show the events of a list. */
const SHAPES: Record<string, (event: Shown) => string> = {
  'day above a heading': ({ name, day, hour, place }) =>
    `<div><div>${day} | ${hour}</div><h3><a href="/e">${name}</a></h3><div>${place}</div></div>`,
  'day below a heading': ({ name, day, hour, place }) =>
    `<div><h3><a href="/e">${name}</a></h3><div>${day} · ${hour}</div><div>${place}</div></div>`,
  'name, day and place as lines of an item': ({ name, day, hour, place }) =>
    `<ul><li><b>${name}</b><br>${day}, ${hour}<br>${place}</li></ul>`,
  'name as a term, and its day and place': ({ name, day, hour, place }) =>
    `<dl><dt>${name}</dt><dd>${day}, ${hour}</dd><dd>${place}</dd></dl>`,
  'day as a term, and what is on': ({ name, day, hour, place }) =>
    `<dl><dt>${day}, ${hour}</dt><dd>${name}, ${place}</dd></dl>`,
  'cells with lines': ({ name, day, hour, place }) =>
    `<table><tr><td>${day}, ${hour}</td><td>${name}<br>${place}</td></tr></table>`,
  'all in one line': ({ name, day, hour, place }) => `<ul><li>${day}, ${hour}: ${name}, ${place}</li></ul>`,
  'between bars': ({ name, day, hour, place }) => `<ul><li>${day} | ${hour} | ${name} | ${place}</li></ul>`,
  'day below a text': ({ name, day, hour, place }) =>
    `<h3>${name}</h3><p>Kim Muster, Ada Quill.</p><p>${day}, ${hour}, ${place}</p>`,
  'name, day and place as paragraphs': ({ name, day, hour, place }) =>
    `<p>${name}</p><p>${day}, ${hour}</p><p>${place}</p><hr>`,
  'name in bold, and its day': ({ name, day, hour, place }) =>
    `<p><strong>${name}</strong>. ${day}, ${hour}, ${place}. Kim Muster, Ada Quill.</p>`,
  'day and name in bold': ({ name, day, hour }) => `<p><strong>${day}, ${hour}: ${name}</strong> Kim Muster.</p>`,
  'item with a name in bold': ({ name, day, hour, place }) =>
    `<ul><li><b>${name}</b>: ${day}, ${hour}, ${place}. Kim Muster.</li></ul>`,
  'name before a colon': ({ name, day, hour, place }) => `<p>${name}: ${day}, ${hour}, ${place}.</p>`,
}

describe.each(Object.keys(SHAPES))('a list is read by name, day and hour: %s', (shape) => {
  test.each(Object.keys(EVENTS))('%s', (language) => {
    const shown = EVENTS[language] ?? []
    // of one list, not of two
    const body = shown.map((event) => SHAPES[shape]?.(event)).join('')
    const whole = body.replaceAll(/<\/(ul|dl|table)><\1>/g, '')
    const told = readPost(language, 'Agenda', whole).map(
      ({ name, startDate }) => `${startDate.replace(/\[.*/, '')} ${name}`,
    )
    expect(told).toEqual([`2027-01-16T19:00 ${shown[0]?.name}`, `2027-01-29T18:30 ${shown[1]?.name}`])
  })
})
