package org.waymark.app.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class CalendarFileTest {
  private static final ZoneId ROTTERDAM = ZoneId.of("Europe/Amsterdam");

  /** The week in which clocks go back in Rotterdam, at the same hour before and after. */
  private static final Instant FRIDAY = Instant.parse("2026-10-23T08:00:00Z");

  private static final Instant MONDAY = Instant.parse("2026-10-26T09:00:00Z");

  private final StaticMessageSource messages = new StaticMessageSource();
  private final CalendarFile file = new CalendarFile(messages, Clock.fixed(FRIDAY, ZoneOffset.UTC));

  CalendarFileTest() {
    messages.addMessage("title", Locale.ENGLISH, "Talk");
    messages.addMessage("title", Locale.GERMAN, "Gespräch");
  }

  private static Invitation invitation(int sequence, Invitation.Method method, Instant start) {
    return new Invitation(
        "talk-1@waymark",
        sequence,
        method,
        start,
        start.plus(Duration.ofMinutes(45)),
        ROTTERDAM,
        "title",
        "Room 4.12, second floor; bring nothing",
        new Invitation.Party("Waymark", "waymark@tarnholm.example"),
        List.of(new Invitation.Party("Sarah Kimani", "sarah@tarnholm.example")));
  }

  private String text(Invitation it, Locale language) {
    return new String(file.of(it, language), StandardCharsets.UTF_8).replace("\r\n ", "");
  }

  @Test
  void anInvitationSaysWhenAndWhereInTheHoursOfItsReader() {
    String text = text(invitation(0, Invitation.Method.REQUEST, FRIDAY), Locale.ENGLISH);
    assertThat(text)
        .contains(
            "METHOD:REQUEST",
            "UID:talk-1@waymark",
            "SEQUENCE:0",
            "SUMMARY:Talk",
            "STATUS:CONFIRMED",
            "DTSTART;TZID=Europe/Amsterdam:20261023T100000",
            "BEGIN:VTIMEZONE",
            "LOCATION:Room 4.12\\, second floor\\; bring nothing",
            "mailto:sarah@tarnholm.example");
    assertThat(text(invitation(0, Invitation.Method.REQUEST, FRIDAY), Locale.GERMAN))
        .contains("SUMMARY:Gespräch");
  }

  @Test
  void theSameHourAfterTheClocksChangedIsAnotherMoment() throws Exception {
    String text = text(invitation(1, Invitation.Method.REQUEST, MONDAY), Locale.ENGLISH);
    assertThat(text).contains("DTSTART;TZID=Europe/Amsterdam:20261026T100000", "SEQUENCE:1");
    assertThat(start(text)).isEqualTo(MONDAY);
    assertThat(start(text(invitation(0, Invitation.Method.REQUEST, FRIDAY), Locale.ENGLISH)))
        .isEqualTo(FRIDAY);
  }

  private static Instant start(String text) throws Exception {
    Calendar read = new CalendarBuilder().build(new StringReader(text));
    VEvent event = (VEvent) read.getComponent("VEVENT").orElseThrow();
    DtStart<ZonedDateTime> start =
        event.<DtStart<ZonedDateTime>>getProperty("DTSTART").orElseThrow();
    return Instant.from(start.getDate());
  }

  @Test
  void whatIsCancelledHasTheSameNameAndAHigherNumber() {
    assertThat(text(invitation(2, Invitation.Method.CANCEL, FRIDAY), Locale.ENGLISH))
        .contains("METHOD:CANCEL", "UID:talk-1@waymark", "SEQUENCE:2", "STATUS:CANCELLED");
  }

  @Test
  void aTalkEndsAfterItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Invitation(
                    "x",
                    0,
                    Invitation.Method.REQUEST,
                    MONDAY,
                    MONDAY,
                    ROTTERDAM,
                    "title",
                    "Here",
                    new Invitation.Party("A", "a@x"),
                    List.of()));
  }
}
