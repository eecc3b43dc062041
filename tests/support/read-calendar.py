# Reads what this app makes with other libraries. `events`: a calendar file, as its events. `days`: rules, as the days they name.
# Reads from standard input, writes JSON.
import json
import sys
from datetime import datetime

from dateutil.rrule import rrulestr
from icalendar import Calendar


def reminders(event):
    return [
        int(alarm['TRIGGER'].dt.total_seconds() // 60)
        for alarm in event.subcomponents
        if alarm.name == 'VALARM' and alarm['ACTION'] == 'DISPLAY' and alarm['DESCRIPTION'] != ''
    ]


def event_of(event):
    start = event['DTSTART'].dt
    duration = event.get('DURATION')
    return {
        'uid': str(event['UID']),
        'sequence': event['SEQUENCE'],
        'stamp': event['DTSTAMP'].dt.isoformat(),
        'title': str(event['SUMMARY']),
        'start': start.isoformat(),
        'minutes': None if duration is None else int(duration.dt.total_seconds() // 60),
        'where': str(event.get('LOCATION', '')),
        'reminders': reminders(event),
        'first': first_three(event, start),
    }


def first_three(event, start):
    if 'RRULE' not in event:
        return []
    begin = start if isinstance(start, datetime) else datetime(start.year, start.month, start.day)
    rule = rrulestr(event['RRULE'].to_ical().decode(), dtstart=begin)
    return [moment.isoformat() for _, moment in zip(range(3), rule)]


def days_of(asked):
    rule = rrulestr(asked['rule'], dtstart=datetime.fromisoformat(asked['from']))
    between = rule.between(datetime.fromisoformat(asked['start']), datetime.fromisoformat(asked['end']), inc=True)
    return [moment.date().isoformat() for moment in between]


if sys.argv[1] == 'events':
    calendar = Calendar.from_ical(sys.stdin.read())
    assert calendar['VERSION'] == '2.0' and calendar['PRODID'] != ''
    assert not any(event.errors for event in calendar.walk())
    print(json.dumps([event_of(event) for event in calendar.walk('VEVENT')]))
else:
    print(json.dumps([days_of(asked) for asked in json.load(sys.stdin)]))
