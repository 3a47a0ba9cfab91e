package org.waymark.engine.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.waymark.engine.Limits;
import org.waymark.engine.learn.ConfirmedTitles;
import org.waymark.engine.learn.ConfirmedTitles.Confirmed;
import org.waymark.engine.learn.ContrastiveMap;
import org.waymark.engine.vector.PackedVector;
import org.waymark.engine.vector.TextVectors;

/**
 * Occupations with all their names, and where titles lie among them: by the encoder, and by a map
 * learned from these names ({@link ContrastiveMap}; training takes seconds to minutes, so keep the
 * map). The first occupations are those to be found; more may follow from other taxonomies, which
 * help to learn and to compare. Immutable and thread-safe.
 */
public final class TitleSpace {
  private static final long SEED = 7;

  final List<Occupation> occupations;
  final TextVectors vectors;
  final int size;
  final @Nullable ContrastiveMap map;
  final LabelVectors meaning;
  final LabelVectors learned;
  private final float[][] sums;

  /** An occupation: its names, the preferred one first, and what it is (may be empty). */
  public record Occupation(List<String> names, String description) {
    public Occupation {
      names = List.copyOf(names);
    }
  }

  private TitleSpace(
      List<Occupation> occupations, TextVectors vectors, @Nullable ContrastiveMap map) {
    this.occupations = List.copyOf(occupations);
    this.vectors = vectors;
    this.map = map;
    this.size = map == null ? 0 : map.size();
    this.meaning = new LabelVectors(size);
    this.learned = new LabelVectors(size);
    this.sums = new float[occupations.size()][size];
    if (map != null) {
      place();
    }
  }

  /**
   * Learns a map from the names and descriptions of occupations, to be kept or to make a space of.
   *
   * @param how {@link ContrastiveMap.Training#SHARP} to find occupations of titles, {@link
   *     ContrastiveMap.Training#BROAD} to compare titles with each other
   */
  public static ContrastiveMap learn(
      List<Occupation> occupations, TextVectors vectors, int size, ContrastiveMap.Training how) {
    return learn(occupations, List.of(), occupations.size(), vectors, size, how);
  }

  private static ContrastiveMap learn(
      List<Occupation> occupations,
      List<Confirmed> titles,
      int taught,
      TextVectors vectors,
      int size,
      ContrastiveMap.Training how) {
    Limits.within("Occupations to find", taught, 0, occupations.size());
    known(titles, taught);
    Map<Integer, List<String>> confirmed = new HashMap<>();
    titles.forEach(
        c -> confirmed.computeIfAbsent(c.occupation(), k -> new ArrayList<>()).add(c.title()));
    List<List<String>> groups = new ArrayList<>();
    for (int id = 0; id < taught; id++) {
      Occupation o = occupations.get(id);
      List<String> texts = new ArrayList<>(o.names());
      texts.addAll(confirmed.getOrDefault(id, List.of()));
      if (!o.description().isEmpty()) {
        texts.add(o.description());
      }
      groups.add(texts);
    }
    return ContrastiveMap.train(groups, vectors, size, how, new SplittableRandom(SEED));
  }

  /** Mapped on all processors, added in the order of the occupations. */
  private void place() {
    record Placed(int id, String name) {}
    List<Placed> names = new ArrayList<>();
    for (int id = 0; id < occupations.size(); id++) {
      for (String name : occupations.get(id).names()) {
        names.add(new Placed(id, name));
      }
    }
    PackedVector[] mapped =
        names.parallelStream().map(n -> learned(n.name())).toArray(PackedVector[]::new);
    for (int i = 0; i < mapped.length; i++) {
      PackedVector own = vectors.of(names.get(i).name());
      if (own != null && mapped[i] != null) {
        meaning.add(names.get(i).id(), own);
        learned.add(names.get(i).id(), mapped[i]);
        mapped[i].addTo(sums[names.get(i).id()]);
      }
    }
  }

  /** Of words alone. */
  public static TitleSpace of(List<Occupation> occupations) {
    return new TitleSpace(occupations, TextVectors.NONE, null);
  }

  /** With a map learned before, from these occupations and with these vectors. */
  public static TitleSpace of(
      List<Occupation> occupations, TextVectors vectors, ContrastiveMap map) {
    return new TitleSpace(occupations, vectors, map);
  }

  /** With vectors of so many values; learns its map. */
  public static TitleSpace of(List<Occupation> occupations, TextVectors vectors, int size) {
    return of(
        occupations, vectors, learn(occupations, vectors, size, ContrastiveMap.Training.SHARP));
  }

  /**
   * The same, but the map learns from confirmed titles and from the names of the first so many
   * occupations, those to be found: what people confirmed says more than other taxonomies. Refuses
   * titles confirmed for any other occupation.
   */
  public static TitleSpace of(
      List<Occupation> occupations,
      int found,
      List<Confirmed> confirmed,
      TextVectors vectors,
      int size) {
    return of(
        occupations,
        vectors,
        learn(occupations, confirmed, found, vectors, size, ContrastiveMap.Training.SHARP));
  }

  /** For comparing titles with each other: related occupations stay nearer in the map. */
  public static TitleSpace broad(List<Occupation> occupations, TextVectors vectors, int size) {
    return of(
        occupations, vectors, learn(occupations, vectors, size, ContrastiveMap.Training.BROAD));
  }

  /**
   * What the confirmed titles lie near by; all of these, whether the map learned from them or not.
   * Refuses titles confirmed for occupations that are not there.
   */
  public ConfirmedTitles remember(List<Confirmed> confirmed) {
    known(confirmed, occupations.size());
    return ConfirmedTitles.of(confirmed, vectors, this::learned, size);
  }

  private static void known(List<Confirmed> confirmed, int occupations) {
    for (Confirmed c : confirmed) {
      Limits.within("The occupation of a confirmed title", c.occupation(), 0, occupations - 1);
    }
  }

  @Nullable PackedVector meaning(String title) {
    return size == 0 ? null : vectors.of(title);
  }

  @Nullable PackedVector learned(String title) {
    return map == null ? null : map.of(title);
  }

  /** The mean of the names of an occupation in the map, of length 1. */
  PackedVector centre(int id) {
    return PackedVector.unit(sums[id]);
  }
}
