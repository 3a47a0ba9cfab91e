package org.waymark.app.skills.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Family;
import org.waymark.app.people.Location;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.skills.Answer;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspiration.Matter;
import org.waymark.app.skills.events.ProfileChanged;
import org.waymark.app.skills.model.AspirationBook;
import org.waymark.app.skills.model.Availability;
import org.waymark.app.skills.model.Looks;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Share.Audience;
import org.waymark.app.skills.model.Share.Topic;
import org.waymark.app.skills.model.Shares;

/** What I would like to do next, who may see it, and whether I can be found. */
@Service
public class Wishing {
  /** A longer pause is not a pause. */
  public static final int LONGEST_PAUSE_MONTHS = 12;

  private static final int MOST = 20;
  private static final int NOTE = 10_000;
  private static final int WORDS = 1_000;

  private final AspirationBook book;
  private final Looks looks;
  private final Availability availability;
  private final Shares shares;
  private final Organisation organisation;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Wishing(
      AspirationBook book,
      Looks looks,
      Availability availability,
      Shares shares,
      Organisation organisation,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.book = book;
    this.looks = looks;
    this.availability = availability;
    this.shares = shares;
    this.organisation = organisation;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** A new version of my wishes; what the company does not have is refused. */
  @Transactional
  public Outcome<Aspiration> write(Viewer viewer, Aspiration wanted) {
    List<Refusal> no = refusals(wanted);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    looks.looked(viewer.self(), LocalDate.now(clock));
    book.write(viewer.self(), wanted, clock.instant());
    events.publishEvent(new ProfileChanged(viewer.self()));
    return Outcome.done(wanted);
  }

  private List<Refusal> refusals(Aspiration a) {
    List<Refusal> no = new ArrayList<>();
    if (a.roles().size() > MOST || a.families().size() > MOST || a.places().size() > MOST) {
      no.add(Refusal.of("skills.aspirations.refused.many", MOST));
    }
    List<?> unknownRoles = without(a.roles(), organisation.roles(a.roles()).keySet());
    List<?> unknownFamilies =
        without(a.families(), organisation.families().stream().map(Family::code).toList());
    List<?> unknownPlaces =
        without(a.places(), organisation.locations().stream().map(Location::id).toList());
    if (!unknownRoles.isEmpty() || !unknownFamilies.isEmpty() || !unknownPlaces.isEmpty()) {
      no.add(Refusal.of("skills.aspirations.refused.unknown"));
    }
    Integer months = a.horizonMonths();
    if (months != null && (months < 1 || months > 120)) {
      no.add(Refusal.of("skills.aspirations.refused.horizon"));
    }
    if (a.words().length() > WORDS) {
      no.add(Refusal.of("skills.refused.note", WORDS));
    }
    if (a.matters().size() > Matter.MOST) {
      no.add(Refusal.of("skills.aspirations.refused.matters", Matter.MOST));
    }
    return no;
  }

  /** One answer anew, all others as they are by then. */
  @Transactional
  public Outcome<Aspiration> answer(Viewer viewer, Answer answer, Aspiration said) {
    PersonId me = viewer.self();
    looks.looked(me, LocalDate.now(clock));
    Aspiration now = book.newest(List.of(me)).getOrDefault(me, Aspiration.NONE);
    return write(viewer, now.with(answer, said));
  }

  /** What I said still holds. */
  @Transactional
  public void stillHolds(Viewer viewer) {
    looks.looked(viewer.self(), LocalDate.now(clock));
  }

  /** When I last looked at it, if that is longer ago than it should be. */
  public Optional<LocalDate> toLookAt(Viewer viewer) {
    LocalDate before = LocalDate.now(clock).minusMonths(Looks.MONTHS);
    return looks.lookedOn(viewer.self()).filter(on -> !on.isAfter(before));
  }

  private static List<?> without(List<?> wanted, java.util.Collection<?> known) {
    return wanted.stream().filter(w -> !known.contains(w)).toList();
  }

  /** The roles there are, for choosing. */
  public List<RoleCard> roles() {
    return organisation.roles();
  }

  @Transactional
  public Outcome<String> note(Viewer viewer, String words) {
    if (words.length() > NOTE) {
      return Outcome.refused("skills.refused.note", NOTE);
    }
    book.note(viewer.self(), words, clock.instant());
    return Outcome.done(words);
  }

  public Optional<String> note(Viewer viewer) {
    return book.note(viewer.self());
  }

  /** Shows a topic to an audience from now on, for at most twelve months. */
  @Transactional
  public Outcome<Topic> share(Viewer viewer, Topic topic, Audience audience, int months) {
    List<Refusal> no = new ArrayList<>();
    if (months < 1 || months > Share.MONTHS) {
      no.add(Refusal.of("skills.share.refused.months", Share.MONTHS));
    }
    if (audience instanceof Audience.Named(PersonId who)
        && (viewer.is(who) || !people.employed(who))) {
      no.add(Refusal.of("skills.share.refused.who"));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    LocalDate until = LocalDate.now(clock).plusMonths(months);
    shares.begin(viewer.self(), topic, audience, clock.instant(), until);
    return Outcome.done(topic);
  }

  @Transactional
  public void unshare(Viewer viewer, UUID share) {
    if (!shares.end(viewer.self(), share, clock.instant())) {
      throw new NotYours();
    }
  }

  public Optional<Availability.Choice> availability(PersonId person) {
    return availability.of(person);
  }

  public boolean found(PersonId person) {
    return !availability.found(List.of(person), LocalDate.now(clock)).isEmpty();
  }

  /** My own choice, which no import changes. */
  @Transactional
  public void choose(Viewer viewer, boolean discoverable) {
    availability.choose(viewer.self(), discoverable, clock.instant());
    events.publishEvent(new ProfileChanged(viewer.self()));
  }

  /** Until that day I am neither shown nor asked, and do not apply. */
  @Transactional
  public Outcome<LocalDate> pause(Viewer viewer, @Nullable LocalDate until) {
    LocalDate today = LocalDate.now(clock);
    if (until == null
        || !until.isAfter(today)
        || until.isAfter(today.plusMonths(LONGEST_PAUSE_MONTHS))) {
      return Outcome.refused("skills.availability.refused.pause", LONGEST_PAUSE_MONTHS);
    }
    availability.pause(viewer.self(), until, clock.instant());
    events.publishEvent(new ProfileChanged(viewer.self()));
    return Outcome.done(until);
  }

  @Transactional
  public void endPause(Viewer viewer) {
    availability.pause(viewer.self(), null, clock.instant());
    events.publishEvent(new ProfileChanged(viewer.self()));
  }
}
