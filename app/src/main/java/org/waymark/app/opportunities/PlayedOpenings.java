package org.waymark.app.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.life.Exemptions;
import org.waymark.app.opportunities.life.Gates;
import org.waymark.app.opportunities.life.Readers;
import org.waymark.app.opportunities.model.Audience;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.opportunities.model.Weights;
import org.waymark.app.people.Organisation;
import org.waymark.app.policy.Terms.PostingException;

/** Openings of a sample's people, through the same doors that everybody uses. */
@Component
public class PlayedOpenings {
  private final Hiring hiring;
  private final Readers readers;
  private final Gates gates;
  private final Exemptions exemptions;
  private final Openings openings;
  private final Organisation organisation;

  PlayedOpenings(
      Hiring hiring,
      Readers readers,
      Gates gates,
      Exemptions exemptions,
      Openings openings,
      Organisation organisation) {
    this.hiring = hiring;
    this.readers = readers;
    this.gates = gates;
    this.exemptions = exemptions;
    this.openings = openings;
    this.organisation = organisation;
  }

  /** What somebody wants to open, in the codes of the sample's files. */
  public record Play(
      OpeningKind kind,
      String title,
      String text,
      String unit,
      String site,
      @Nullable String role,
      @Nullable String asksLike,
      @Nullable Integer weeks,
      @Nullable Integer percent,
      Dates dates,
      @Nullable String gate,
      @Nullable LocalDate gateOn) {
    public Play saying(String words) {
      return new Play(
          kind, title, words, unit, site, role, asksLike, weeks, percent, dates, gate, gateOn);
    }

    public Play in(String unitCode, String siteCode) {
      return new Play(
          kind, title, text, unitCode, siteCode, role, asksLike, weeks, percent, dates, gate,
          gateOn);
    }

    public Play asking(String roleCode) {
      return new Play(
          kind, title, text, unit, site, roleCode, asksLike, weeks, percent, dates, gate, gateOn);
    }

    public Play like(String openingCode) {
      return new Play(
          kind, title, text, unit, site, role, openingCode, weeks, percent, dates, gate, gateOn);
    }

    public Play lasting(int forWeeks, @Nullable Integer share) {
      return new Play(
          kind, title, text, unit, site, role, asksLike, forWeeks, share, dates, gate, gateOn);
    }

    public Play on(Dates days) {
      return new Play(
          kind, title, text, unit, site, role, asksLike, weeks, percent, days, gate, gateOn);
    }

    public Play lookedAt(String what, LocalDate on) {
      return new Play(
          kind, title, text, unit, site, role, asksLike, weeks, percent, dates, what, on);
    }
  }

  public Play of(OpeningKind kind, String title) {
    return new Play(kind, title, "", "", "", null, null, null, null, Dates.OPEN, null, null);
  }

  /** Published, or waiting where somebody has to agree. */
  @Transactional
  public OpeningId publish(Viewer viewer, Play play) {
    return publish(viewer, play, Audience.EVERYBODY, Set.of());
  }

  @Transactional
  public OpeningId publishTo(Viewer viewer, Play play, Set<PersonId> named) {
    return publish(viewer, play, Audience.NAMED, named);
  }

  /** A draft that somebody wishes to take outside at once; nobody has answered yet. */
  @Transactional
  public OpeningId wishedOutside(Viewer viewer, Play play, PostingException reason, String why) {
    OpeningId id = done(hiring.draft(viewer, posting(play), Set.of(), Audience.EVERYBODY));
    done(exemptions.ask(viewer, id, reason, why));
    return id;
  }

  private OpeningId publish(Viewer viewer, Play play, Audience audience, Set<PersonId> named) {
    OpeningId id = done(hiring.draft(viewer, posting(play), Set.of(), audience));
    if (play.asksLike() != null) {
      done(hiring.ask(viewer, id, 0, like(play.asksLike())));
    }
    if (play.gate() != null) {
      done(gates.add(viewer, id, play.gate(), play.gateOn()));
    }
    named.forEach(person -> done(readers.name(viewer, id, person)));
    done(hiring.publish(viewer, id));
    return id;
  }

  private Posting posting(Play play) {
    return new Posting(
        play.kind(),
        play.title(),
        play.text(),
        play.role() == null ? null : organisation.roleCodes().get(play.role()),
        Objects.requireNonNull(organisation.unitCodes().get(play.unit())),
        organisation.locationCodes().get(play.site()),
        Remote.NO,
        1,
        play.dates(),
        play.percent(),
        play.weeks(),
        null);
  }

  private List<Weights.Wanted> like(String code) {
    return openings.requirementsOf(openings.byCode(code).orElseThrow()).stream()
        .map(r -> new Weights.Wanted(r.skill(), r.minimum(), r.weight(), r.required()))
        .toList();
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T>(T value)) {
      return value;
    }
    throw new IllegalStateException("The sample does what rules forbid: " + outcome);
  }
}
