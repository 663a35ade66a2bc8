/** The calendars on the web that have a page for a new event. */

export type LinkTarget = 'google' | 'outlook' | 'office365' | 'yahoo'

export const LINK_TARGETS: LinkTarget[] = ['google', 'outlook', 'office365', 'yahoo']
