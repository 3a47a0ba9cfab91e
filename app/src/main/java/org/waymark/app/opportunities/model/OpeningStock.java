package org.waymark.app.opportunities.model;

import java.util.List;
import java.util.Map;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.skills.RequirementsBook.Requirement;

/** Many openings at once, for files: a few statements however many they are. */
public interface OpeningStock {
  /** What a file said of an opening's requirements, under their new revision. */
  record Asking(OpeningId opening, int revision, List<Requirement> requirements) {}

  /** All that came from files; nobody else changes them until the transaction ends. */
  Map<String, Opening> byCode();

  void add(List<Opening> openings, Change change);

  void keep(List<Opening> openings);

  void move(List<Opening> openings, Change change);

  /** The requirements in force, of those that have their own. */
  Map<OpeningId, List<Requirement>> own();

  /** The highest revision ever written, of those that have one. */
  Map<OpeningId, Integer> revisions();

  void ask(List<Asking> all);
}
