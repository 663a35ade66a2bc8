/** Links to maps: they tell where, and not what. */

/** "https://maps.google.com/?q=Leeds", "https://www.openstreetmap.org/", "https://osm.org/go/x", "https://goo.gl/maps/x" */
export const MAP = /^https?:\/\/(?:[^/]*maps?\.|osm\.org|[^/]*\/maps)/i
