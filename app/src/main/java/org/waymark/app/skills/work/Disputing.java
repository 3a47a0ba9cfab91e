package org.waymark.app.skills.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.AnswerLinks;
import org.waymark.app.communication.Extras;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Disputes;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.Stakes;
import org.waymark.app.skills.model.Dispute;
import org.waymark.app.skills.model.Dispute.State;
import org.waymark.app.skills.model.DisputeBook;

/** Questions about levels: asked by the person, answered by whoever stated it or by HR. */
@Service
public class Disputing {
  /** The link in the mail answers longer than the clock runs: late is better than never. */
  private static final Duration LINK = Duration.ofDays(30);

  private final DisputeBook book;
  private final Disputes disputes;
  private final Profiles profiles;
  private final Skills skills;
  private final People people;
  private final WaitingDisputes waiting;
  private final Relations relations;
  private final ObjectProvider<Stakes> stakes;
  private final Notices notices;
  private final AnswerLinks links;
  private final Clock clock;

  Disputing(
      DisputeBook book,
      Disputes disputes,
      Profiles profiles,
      Skills skills,
      People people,
      WaitingDisputes waiting,
      Relations relations,
      ObjectProvider<Stakes> stakes,
      Notices notices,
      AnswerLinks links,
      Clock clock) {
    this.book = book;
    this.disputes = disputes;
    this.profiles = profiles;
    this.skills = skills;
    this.people = people;
    this.waiting = waiting;
    this.relations = relations;
    this.stakes = stakes;
    this.notices = notices;
    this.links = links;
    this.clock = clock;
  }

  /**
   * Opens a question about one's own level, of a skill that one does not hold too.
   *
   * @param from the opening whose fit the viewer looks at, or null
   */
  @Transactional
  public Outcome<UUID> ask(
      Viewer viewer, SkillId skill, @Nullable Integer wanted, String words, @Nullable UUID from) {
    PersonId me = viewer.self();
    SkillCard card = skills.card(skill).orElseThrow(NotYours::new);
    List<Refusal> no = Dispute.refusals(words, book.openOf(me, skill).isPresent());
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    LocalDate today = LocalDate.now(clock);
    Disputes.Answerers answerers = disputes.answerers(me, skill);
    var dispute =
        new Dispute(
            UuidCreator.getTimeOrderedEpoch(),
            me,
            skill,
            level(me, skill),
            wanted,
            words.strip(),
            answerers.hr() ? null : answerers.people().getFirst(),
            openingSeen(viewer, from),
            clock.instant(),
            Dispute.due(today),
            new State.Open());
    book.open(dispute);
    String name = people.card(me).map(PersonCard::name).orElse("");
    Words asked = Words.of("skills.notice.asked", name, card.name());
    answerers.people().forEach(owner -> tell(owner, dispute, asked));
    return Outcome.done(dispute.id());
  }

  private int level(PersonId person, SkillId skill) {
    return profiles.estimates(List.of(person)).getOrDefault(person, List.of()).stream()
        .filter(e -> e.skill().equals(skill))
        .mapToInt(Profiles.Estimate::level)
        .findFirst()
        .orElse(0);
  }

  private void tell(PersonId to, Dispute d, Words words) {
    var link = links.issue(to, QuestionedLevels.PURPOSE, d.id(), clock.instant().plus(LINK));
    notices.tell(
        to,
        "dispute",
        "dispute-asked-" + d.id(),
        words,
        "/disputes/" + d.id(),
        Extras.answer(link));
  }

  /** An opening that the viewer does not see is none. */
  private @Nullable UUID openingSeen(Viewer viewer, @Nullable UUID opening) {
    Stakes known = stakes.getIfAvailable();
    return opening != null && known != null && known.sees(viewer, opening) ? opening : null;
  }

  /** The opening from whose fit somebody asked. */
  public Optional<String> openingOf(Dispute d) {
    UUID opening = d.opening();
    return opening == null
        ? Optional.empty()
        : Optional.ofNullable(stakes.getIfAvailable())
            .flatMap(s -> s.of(d.person(), opening))
            .map(Stakes.Stake::title);
  }

  /** Names of those who answer; none where the unit has no HR partner. */
  public List<PersonId> answerers(Dispute d) {
    PersonId owner = d.owner();
    return owner == null ? relations.holders(Relation.HR_PARTNER, d.person()) : List.of(owner);
  }

  /** For the person, the owner, the unit's HR partner; to read, also for an auditor. */
  public Dispute seen(Viewer viewer, UUID id) {
    Dispute d = book.find(id).orElseThrow(NotYours::new);
    boolean auditor = viewer.wears(Hat.AUDITOR);
    if (!viewer.is(d.person()) && !auditor && !mayAnswer(viewer, d)) {
      throw new NotYours();
    }
    return d;
  }

  /** Never the person, whatever hat they wear. */
  public boolean mayAnswer(Viewer viewer, Dispute d) {
    if (viewer.person().isEmpty() || viewer.is(d.person())) {
      return false;
    }
    PersonId owner = d.owner();
    return (owner != null && viewer.is(owner))
        || relations.of(viewer, d.person()).contains(Relation.HR_PARTNER);
  }

  @Transactional
  public Outcome<Dispute> withdraw(Viewer viewer, UUID id) {
    Dispute d = book.find(id).filter(found -> viewer.is(found.person())).orElseThrow(NotYours::new);
    Outcome<Dispute> outcome = d.withdraw(clock.instant());
    if (outcome instanceof Outcome.Done<Dispute>(Dispute over) && !book.close(over)) {
      return Outcome.refused("skills.dispute.refused.closed");
    }
    return outcome;
  }

  /** What waits for this viewer: as the one who stated a level, or as HR partner of the unit. */
  public List<Dispute> waitingFor(Viewer viewer) {
    return waiting.of(viewer);
  }

  public List<Dispute> mine(Viewer viewer) {
    return book.of(viewer.self());
  }
}
