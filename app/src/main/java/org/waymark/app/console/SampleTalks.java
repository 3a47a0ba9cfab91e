package org.waymark.app.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.PlayedTalks;
import org.waymark.app.conversations.PlayedTalks.Will;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.kernel.PersonId;

/** Career conversations of a sample: those of the stories, and that most others talked. */
@Component
@Order(70)
class SampleTalks implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleTalks.class);
  private final PlayedTalks played;
  private final SampleOtherTalks others;
  private final SampleHours hours;
  private final Clock clock;
  private final SampleCast cast;

  SampleTalks(
      PlayedTalks played,
      SampleOtherTalks others,
      SampleHours hours,
      Clock clock,
      SampleCast cast) {
    this.played = played;
    this.others = others;
    this.hours = hours;
    this.clock = clock;
    this.cast = cast;
  }

  /** All of them; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    LocalDate thursday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
    cast.inThePast(
        days -> {
          int many = others.talked();
          SampleDays workdays = count -> days.ago(workday(days, count));
          team(workdays, thursday);
          elsewhere(workdays, thursday);
          days.ago(0);
          before();
          played.counted();
          LOG.info("career conversations: {}", many);
        });
  }

  private void team(SampleDays days, LocalDate thursday) {
    PersonId jonas = cast.person("jonas");
    PersonId sarah = cast.person("sarah");
    days.ago(102);
    talked("emeka", "jonas", "Wants to coach younger colleagues. Likes the work on offline maps.");
    days.ago(86);
    hours.take(sarah, SampleHours.AFTERNOON);
    TalkId talk =
        played.talked(
            sarah,
            jonas,
            "Liked the discovery weeks more than she expected. The offline-map decision was product"
                + " work: she talked to eight hikers before anybody asked her to.",
            List.of(
                new Will(sarah, "Join the discovery project", 30),
                new Will(sarah, "Ask two colleagues for feedback", 45),
                new Will(jonas, "Rate five skills for product roles", 100)));
    days.ago(46);
    hours.take(sarah, SampleHours.AFTERNOON);
    played.kept(sarah, talk);
    days.ago(44);
    talked("theo", "jonas", "Tries out what suits him. Would like to see users at work.");
    days.ago(20);
    talked("liesbeth", "jonas", "Grows in test automation, and wants to stay in her role.");
    days.ago(4);
    TalkId next = played.invited(jonas, sarah, List.of(at(sarah, thursday)), true);
    played.brings(sarah, next, "I liked the discovery weeks. Is product a real option for me?");
    played.brings(sarah, next, "How would my work be handed over if it came to that?");
    played.notesAlone(jonas, next, "Ask Dana whether a two-day split until summer is realistic.");
    days.ago(2);
    PersonId nadia = cast.person("nadia");
    played.invited(nadia, jonas, List.of(at(nadia, thursday.plusDays(5))), false);
  }

  private void elsewhere(SampleDays days, LocalDate thursday) {
    days.ago(64);
    talked("jonas", "saskia", "Leads well through others. Next: let two of them lead a release.");
    days.ago(31);
    talked("mark", "helena", "Would like to work in Singapore for some years, with his family.");
    days.ago(25);
    talked("alex", "grace", "Calms every customer. Could lead a small team one day.");
    days.ago(3);
    PersonId alex = cast.person("alex");
    played.invited(
        cast.person("grace"),
        alex,
        List.of(at(alex, thursday), hours.from(alex, thursday, SampleHours.AFTERNOON + 2)),
        false);
  }

  private void before() {
    PersonId theo = cast.person("theo");
    played.talkedBefore(
        theo,
        cast.person("oskar"),
        "First months: learns fast, asks good questions.",
        hours.until(theo, LocalDate.now(clock).minusDays(190), SampleHours.AFTERNOON));
  }

  private Instant at(PersonId person, LocalDate day) {
    return hours.from(person, day, SampleHours.AFTERNOON);
  }

  private void talked(String who, String manager, String note) {
    hours.take(cast.person(who), SampleHours.AFTERNOON);
    played.talked(
        cast.person(who),
        cast.person(manager),
        note,
        List.of(new Will(cast.person(who), "Choose one thing to learn until we talk again", 60)));
  }

  /** So many days ago, or so many more that it was a working day. */
  private int workday(SampleDays days, int count) {
    days.ago(count);
    int late = LocalDate.now(clock).getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
    return count + Math.max(0, late);
  }
}
