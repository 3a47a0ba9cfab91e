package org.waymark.app.communication;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryImpl;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Invitations as files for calendars (iCalendar, RFC 5545 with the methods of RFC 5546). */
@Component
public class CalendarFile {
  public static final String TYPE = "text/calendar; charset=UTF-8; method=";
  private final MessageSource messages;
  private final Clock clock;

  CalendarFile(MessageSource messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  /** The file, its title in the reader's language. */
  public byte[] of(Invitation it, Locale language) {
    boolean off = it.method() == Invitation.Method.CANCEL;
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Waymark//Waymark//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(off ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
    calendar.add(new TimeZoneRegistryImpl().getTimeZone(it.zone().getId()).getVTimeZone());
    VEvent event = event(it, language);
    event.add(off ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    calendar.add(event);
    return written(calendar);
  }

  private VEvent event(Invitation it, Locale language) {
    VEvent event = new VEvent(false);
    event.add(new DtStamp(clock.instant()));
    event.add(new Uid(it.uid()));
    event.add(new Sequence(it.sequence()));
    event.add(new DtStart<>(it.start().atZone(it.zone())));
    event.add(new DtEnd<>(it.end().atZone(it.zone())));
    event.add(new Summary(messages.getMessage(it.titleKey(), null, language)));
    event.add(new Location(it.place()));
    event.add(new Organizer(address(it.organizer())).add(new Cn(it.organizer().name())));
    for (Invitation.Party party : it.attendees()) {
      event.add(new Attendee(address(party)).add(new Cn(party.name())));
    }
    return event;
  }

  private static URI address(Invitation.Party party) {
    return URI.create("mailto:" + party.email());
  }

  private static byte[] written(Calendar calendar) {
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter().output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
