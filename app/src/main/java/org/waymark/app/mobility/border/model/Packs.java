package org.waymark.app.mobility.border.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where country packs are kept; versions stay. */
public interface Packs {
  /** The latest of each country, by country. */
  List<CountryPack> current();

  Optional<CountryPack> current(String country);

  Optional<CountryPack> find(UUID id);

  /** A country's versions, the latest first. */
  List<Version> versions(String country);

  /** Keeps the next version of its country. */
  CountryPack add(CountryPack pack, Instant at, @Nullable UUID run);

  /** A version, and since when. */
  record Version(int version, Instant at, boolean example) {}
}
