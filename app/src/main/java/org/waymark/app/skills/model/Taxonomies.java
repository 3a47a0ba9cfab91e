package org.waymark.app.skills.model;

import java.time.Instant;
import java.util.Set;
import org.waymark.app.skills.TaxonomyFamily;
import org.waymark.app.skills.TaxonomyId;

/** Keeps the versions of taxonomies. */
public interface Taxonomies {
  /** What writing a draft came to. */
  record Written(TaxonomyId id, Tally groups, Tally skills, Tally occupations, Tally relations) {}

  /** What a version has already, retired skills left out. */
  record Codes(Set<String> groups, Set<String> skills) {}

  Codes codes(TaxonomyFamily family, String version);

  /** How much has been written of the draft. */
  interface Progress {
    void at(long done);
  }

  /**
   * Writes a version, or brings a version that is there already up to date; the newest version of a
   * family becomes the current one, older ones stay.
   */
  Written write(TaxonomyDraft draft, Instant at, Progress progress);
}
