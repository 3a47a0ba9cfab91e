package org.waymark.app.skills.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.events.ProfileChanged;
import org.waymark.app.skills.model.Achievements;
import org.waymark.app.skills.model.Achievements.Achievement;
import org.waymark.app.skills.model.Achievements.Shown;
import org.waymark.app.skills.model.Evidences.Kind;
import org.waymark.app.skills.model.Statements;

/**
 * Brings a course, project or certificate, and takes it away again. Nobody examined it, so for a
 * level it is what the person shows, whatever it is called.
 */
@Service
public class Achieving {
  /** Skills of one of them, at most. */
  public static final int MOST = 3;

  private static final int TITLE = 200;
  private static final int LINK = 500;
  private static final Set<Kind> KINDS = Set.of(Kind.COURSE, Kind.PROJECT, Kind.CERTIFICATE);
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  private final Achievements achievements;
  private final Statements statements;
  private final Skills skills;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Achieving(
      Achievements achievements,
      Statements statements,
      Skills skills,
      ApplicationEventPublisher events,
      Clock clock) {
    this.achievements = achievements;
    this.statements = statements;
    this.skills = skills;
    this.events = events;
    this.clock = clock;
  }

  /** What somebody wants to bring, as it was typed. */
  public record Wanted(Kind kind, String title, LocalDate on, String link, List<Shown> skills) {
    public Wanted {
      title = title.strip();
      link = link.strip();
      skills = List.copyOf(skills);
    }
  }

  /** The newest first. */
  public List<Achievement> of(PersonId me) {
    return achievements.of(me);
  }

  @Transactional
  public Outcome<Achievement> bring(Viewer viewer, Wanted wanted) {
    List<Refusal> no = refusals(wanted);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    if (wanted.skills().stream().anyMatch(s -> skills.card(s.skill()).isEmpty())) {
      throw new NotYours();
    }
    var brought =
        new Achievement(
            UuidCreator.getTimeOrderedEpoch(),
            wanted.kind(),
            wanted.title(),
            wanted.on(),
            wanted.link(),
            wanted.skills());
    achievements.add(viewer.self(), brought, clock.instant());
    changed(viewer.self());
    return Outcome.done(brought);
  }

  @Transactional
  public void takeAway(Viewer viewer, UUID achievement) {
    if (!achievements.remove(viewer.self(), achievement)) {
      throw new NotYours();
    }
    changed(viewer.self());
  }

  private List<Refusal> refusals(Wanted wanted) {
    List<Refusal> no = new ArrayList<>();
    refuse(no, !KINDS.contains(wanted.kind()), Refusal.of("skills.achievement.no.kind"));
    refuse(
        no,
        wanted.title().isEmpty() || wanted.title().length() > TITLE,
        Refusal.of("skills.achievement.no.title", TITLE));
    refuse(no, wanted.on().isAfter(LocalDate.now(clock)), Refusal.of("skills.refused.future"));
    refuse(no, !sound(wanted.link()), Refusal.of("skills.achievement.no.link", LINK));
    List<SkillId> named = wanted.skills().stream().map(Shown::skill).toList();
    refuse(
        no,
        named.isEmpty() || named.size() > MOST,
        Refusal.of("skills.achievement.no.skills", MOST));
    refuse(no, Set.copyOf(named).size() < named.size(), Refusal.of("skills.achievement.no.twice"));
    refuse(
        no,
        wanted.skills().stream().anyMatch(s -> s.level() < 1 || s.level() > 5),
        Refusal.of("skills.refused.level"));
    return no;
  }

  private static void refuse(List<Refusal> no, boolean holds, Refusal why) {
    if (holds) {
      no.add(why);
    }
  }

  /** The name of a file, or an address of the web; nothing that a browser would run. */
  private static boolean sound(String link) {
    return link.length() <= LINK && (!ADDRESS.matcher(link).matches() || web(link));
  }

  /** Whether it is an address that a page may lead to. */
  public static boolean web(String link) {
    try {
      String scheme = new URI(link).getScheme();
      return scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }

  private void changed(PersonId person) {
    statements.refresh(List.of(person), LocalDate.now(clock));
    events.publishEvent(new ProfileChanged(person));
  }
}
