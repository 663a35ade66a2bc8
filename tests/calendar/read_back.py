"""Reads .ics texts (a JSON array on stdin) with icalendar or vobject, as its argument says, and prints what is understood, as JSON."""

import datetime
import json
import sys

import dateutil.rrule
import icalendar
import vobject

UTC = datetime.timezone.utc
MOST = 5


def to_time(value):
    """A day, a time on no clock, or a moment in ms."""
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    if value.tzinfo is None:
        return value.strftime("%Y-%m-%dT%H:%M")
    return round(value.astimezone(UTC).timestamp() * 1000)


def occurrences(start, rule, without):
    """The first days of a series, walked on the clock of its start."""
    if not rule:
        return []
    wall = start
    if isinstance(start, datetime.datetime):
        wall = start.replace(tzinfo=None)
        zone = start.tzinfo
    else:
        wall = datetime.datetime.combine(start, datetime.time())
        zone = None
    parts = dict(part.split("=") for part in rule.split(";"))
    if "UNTIL" in parts and zone is not None:
        # dateutil compares with the clock that it walks on
        until = datetime.datetime.strptime(parts["UNTIL"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        parts["UNTIL"] = until.astimezone(zone).strftime("%Y%m%dT%H%M%S")
    days = dateutil.rrule.rrulestr(";".join(f"{name}={value}" for name, value in parts.items()), dtstart=wall)
    left_out = {to_time(one) for one in without}
    found = []
    for day in days:
        one = day if isinstance(start, datetime.datetime) else day.date()
        if zone is not None:
            one = zone.localize(day) if hasattr(zone, "localize") else day.replace(tzinfo=zone)
        if to_time(one) not in left_out:
            found.append(to_time(one))
        if len(found) == MOST:
            break
    return found


def with_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}

    def on_clock(prop):
        value = prop.dt
        zone = zones.get(str(prop.params.get("TZID", "")))
        if zone is None or not isinstance(value, datetime.datetime):
            return value
        return zone.localize(value.replace(tzinfo=None))

    events = []
    for event in calendar.walk("VEVENT"):
        without = event.get("EXDATE", [])
        without = without if isinstance(without, list) else [without]
        excluded = []
        for one in without:
            zone = zones.get(str(one.params.get("TZID", "")))
            for value in one.dts:
                day = value.dt
                excluded.append(zone.localize(day.replace(tzinfo=None)) if zone is not None else day)
        rule = event["RRULE"].to_ical().decode() if "RRULE" in event else ""
        start = on_clock(event["DTSTART"])
        conferences = event.get("CONFERENCE", [])
        geo = event.get("GEO")
        events.append(
            {
                "uid": str(event["UID"]),
                "name": str(event["SUMMARY"]),
                "description": str(event["DESCRIPTION"]),
                "location": str(event.get("LOCATION", "")),
                "contact": str(event.get("CONTACT", "")),
                "url": str(event["URL"]),
                "status": str(event["STATUS"]),
                "sequence": int(event["SEQUENCE"]),
                "geo": [geo.latitude, geo.longitude] if geo else [],
                "start": to_time(start),
                "end": to_time(on_clock(event["DTEND"])) if "DTEND" in event else None,
                "rule": sorted(rule.split(";")) if rule else [],
                "occurrences": occurrences(start, rule, excluded),
                "conferences": [str(one) for one in (conferences if isinstance(conferences, list) else [conferences])],
                "alarms": [
                    int(alarm["TRIGGER"].dt.total_seconds()) for alarm in event.walk("VALARM")
                ],
            }
        )
    return events


def with_vobject(text):
    # it keeps the zones of the files before under their names
    known = vars(vobject.icalendar)["__tzidMap"]
    known.clear()
    known["UTC"] = vobject.icalendar.utc
    calendar = vobject.readOne(text)
    events = []
    for event in calendar.vevent_list:
        excluded = [day for one in getattr(event, "exdate_list", []) for day in one.value]
        rule = event.rrule.value if hasattr(event, "rrule") else ""
        start = event.dtstart.value
        text_of = lambda name: getattr(event, name).value if hasattr(event, name) else ""
        geo = text_of("geo")
        events.append(
            {
                "uid": event.uid.value,
                "name": event.summary.value,
                "description": event.description.value,
                "location": text_of("location"),
                "contact": text_of("contact"),
                "url": event.url.value,
                "status": event.status.value,
                "sequence": int(event.sequence.value),
                "geo": [float(one) for one in geo.split(";")] if geo else [],
                "start": to_time(start),
                "end": to_time(event.dtend.value) if hasattr(event, "dtend") else None,
                "rule": sorted(rule.split(";")) if rule else [],
                "occurrences": occurrences(start, rule, excluded),
                "conferences": [one.value for one in event.contents.get("conference", [])],
                "alarms": [int(alarm.trigger.value.total_seconds()) for alarm in event.contents.get("valarm", [])],
            }
        )
    return events


read = {"icalendar": with_icalendar, "vobject": with_vobject}[sys.argv[1]]
json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
