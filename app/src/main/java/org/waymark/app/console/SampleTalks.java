package org.waymark.app.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
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
  private static final int AFTERNOON = 13;
  private final PlayedTalks played;
  private final SampleOtherTalks others;
  private final Clock clock;
  private final SampleCast cast;

  SampleTalks(PlayedTalks played, SampleOtherTalks others, Clock clock, SampleCast cast) {
    this.played = played;
    this.others = others;
    this.clock = clock;
    this.cast = cast;
  }

  /** All of them; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    Instant thursday = thursday();
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

  private Instant thursday() {
    return LocalDate.now(clock)
        .with(TemporalAdjusters.next(DayOfWeek.THURSDAY))
        .atTime(AFTERNOON, 0)
        .atZone(clock.getZone())
        .toInstant();
  }

  private void team(SampleDays days, Instant thursday) {
    PersonId jonas = cast.person("jonas");
    PersonId sarah = cast.person("sarah");
    days.ago(102);
    talked("emeka", "jonas", "Wants to coach younger colleagues. Likes the work on offline maps.");
    days.ago(86);
    played.talked(
        sarah,
        jonas,
        "Liked the discovery weeks more than she expected. The offline-map decision was product"
            + " work: she talked to eight hikers before anybody asked her to.",
        List.of(
            new Will(sarah, "Join the discovery project", 30, true),
            new Will(sarah, "Ask two colleagues for feedback", 45, true),
            new Will(jonas, "Rate five skills for product roles", 100, false)));
    days.ago(44);
    talked("theo", "jonas", "Tries out what suits him. Would like to see users at work.");
    days.ago(20);
    talked("liesbeth", "jonas", "Grows in test automation, and wants to stay in her role.");
    days.ago(4);
    TalkId next = played.invited(jonas, sarah, List.of(thursday), true);
    played.brings(sarah, next, "I liked the discovery weeks. Is product a real option for me?");
    played.brings(sarah, next, "How would my work be handed over if it came to that?");
    played.notesAlone(jonas, next, "Ask Dana whether a two-day split until summer is realistic.");
    days.ago(2);
    played.invited(cast.person("nadia"), jonas, List.of(thursday.plus(Duration.ofDays(5))), false);
  }

  private void elsewhere(SampleDays days, Instant thursday) {
    days.ago(64);
    talked("jonas", "saskia", "Leads well through others. Next: let two of them lead a release.");
    days.ago(31);
    talked("mark", "helena", "Would like to work in Singapore for some years, with his family.");
    days.ago(25);
    talked("alex", "grace", "Calms every customer. Could lead a small team one day.");
    days.ago(3);
    played.invited(
        cast.person("grace"),
        cast.person("alex"),
        List.of(thursday, thursday.plusSeconds(7_200)),
        false);
  }

  private void before() {
    played.talkedBefore(
        cast.person("theo"),
        cast.person("oskar"),
        "First months: learns fast, asks good questions.",
        clock.instant().minus(Duration.ofDays(190)));
  }

  private void talked(String who, String manager, String note) {
    played.talked(
        cast.person(who),
        cast.person(manager),
        note,
        List.of(
            new Will(
                cast.person(who), "Choose one thing to learn until we talk again", 60, false)));
  }

  /** So many days ago, or so many more that it was a working day. */
  private int workday(SampleDays days, int count) {
    days.ago(count);
    int late = LocalDate.now(clock).getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
    return count + Math.max(0, late);
  }
}
