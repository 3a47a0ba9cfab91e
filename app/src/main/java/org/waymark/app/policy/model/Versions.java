package org.waymark.app.policy.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.policy.PolicyVersion;

/** Where versions are kept. */
public interface Versions {
  /** The version in force on this day. */
  PolicyVersion inForceOn(LocalDate day);

  /** The one that was put into force last, even where its day is yet to come. */
  PolicyVersion latest();

  Rulebook book(PolicyVersion version);

  Optional<Version> find(PolicyVersion version);

  Optional<Version> lockedForChange(PolicyVersion version);

  /** The latest first. */
  List<Version> all();

  /** Everything that ever happened to a version, the earliest first. */
  List<Happening> happenings(PolicyVersion version);

  Set<PersonId> writers(PolicyVersion version);

  /** A draft with all that the base says. */
  PolicyVersion draft(String name, PolicyVersion base, Change change);

  void move(Version version, Change change);

  /** Sets a provision of a draft, new or changed. */
  void put(PolicyVersion version, Provision provision, PersonId writer);

  void remove(PolicyVersion version, UUID line, PersonId writer);

  /** Who did something, when, and why. */
  record Change(Instant at, @Nullable PersonId by, @Nullable String why) {}

  /** A stage that a version came to. */
  record Happening(Version.Stage stage, Instant at, @Nullable PersonId by, @Nullable String why) {}
}
