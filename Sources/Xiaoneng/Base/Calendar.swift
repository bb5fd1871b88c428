// Who imports the whole has calendars, days and clocks with it.
@_exported import XiaonengCalendar
