package org.waymark.app.skills.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.Answer;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.model.Share.Audience;
import org.waymark.app.skills.model.Share.Topic;

/**
 * What one viewer may see of one person, by the access table: the relation as of today, and what
 * that person chose to share.
 */
public record Sight(
    Viewer viewer, Set<Relation> relations, Collection<Share> shares, LocalDate today) {

  private boolean is(Relation relation) {
    return relations.contains(relation);
  }

  private boolean self() {
    return is(Relation.SELF);
  }

  /**
   * Levels and who stated them: manager, HR partner, hiring on application; mentors when shared.
   */
  public boolean levels() {
    return self()
        || is(Relation.MANAGER)
        || is(Relation.HR_PARTNER)
        || is(Relation.HIRING)
        || shared(Topic.SKILLS);
  }

  /** What proves a level: never by relation alone, but on application. */
  public boolean evidence() {
    return self() || is(Relation.HIRING) || shared(Topic.EVIDENCE);
  }

  /** Whether they would like to be found. */
  public boolean availability() {
    return self() || shared(Topic.AVAILABILITY);
  }

  /**
   * Wishes: only by a share. For a manager only one with that very person counts, whatever other
   * hat they wear; nobody above the manager and no administrator ever sees them.
   */
  public boolean sees(Answer answer) {
    if (self()) {
      return true;
    }
    if (is(Relation.SKIP_LEVEL) || viewer.wears(Hat.ADMINISTRATOR)) {
      return false;
    }
    Topic topic = Topic.of(answer);
    return is(Relation.MANAGER) ? sharedByName(topic) : shared(topic);
  }

  /** The answers about wishes that they may see. */
  public Set<Answer> answers() {
    Set<Answer> seen = EnumSet.noneOf(Answer.class);
    Arrays.stream(Answer.values()).filter(this::sees).forEach(seen::add);
    return seen;
  }

  /** What they may see of it: nothing where nothing of what was said is shared. */
  public Optional<Aspiration> of(Aspiration said) {
    return Optional.of(said.only(answers())).filter(seen -> !seen.silent());
  }

  /** Since when whoever may see now what somebody aims at may see it; oneself since ever. */
  public Optional<Instant> targetsSince() {
    if (self()) {
      return Optional.of(Instant.EPOCH);
    }
    return sees(Answer.TARGETS)
        ? live(Topic.TARGETS)
            .filter(s -> is(Relation.MANAGER) ? named(s) : reaches(s))
            .map(Share::since)
            .min(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** A manager speaks for own reports only. */
  public boolean mayState() {
    return is(Relation.MANAGER) && !self();
  }

  private boolean shared(Topic topic) {
    return live(topic).anyMatch(this::reaches);
  }

  private boolean sharedByName(Topic topic) {
    return live(topic).anyMatch(this::named);
  }

  private boolean reaches(Share share) {
    return switch (share.audience()) {
      case Audience.Named _ -> named(share);
      case Audience.HrPartner _ -> is(Relation.HR_PARTNER);
      case Audience.Mentor _ -> is(Relation.MENTOR);
    };
  }

  private boolean named(Share share) {
    return share.audience() instanceof Audience.Named named && viewer.is(named.who());
  }

  private java.util.stream.Stream<Share> live(Topic topic) {
    return shares.stream().filter(s -> s.topic() == topic && s.holdsOn(today));
  }
}
