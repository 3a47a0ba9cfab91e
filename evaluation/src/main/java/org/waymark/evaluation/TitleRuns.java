package org.waymark.evaluation;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.waymark.engine.learn.ConfirmedTitles;
import org.waymark.engine.learn.ConfirmedTitles.Confirmed;
import org.waymark.engine.rank.Features;
import org.waymark.engine.rank.OccupationsOfTitle;
import org.waymark.engine.rank.Policy;
import org.waymark.engine.rank.Ranked;
import org.waymark.engine.rank.TfIdf;
import org.waymark.engine.rank.TitleSpace;
import org.waymark.engine.rank.TitlesLikeTitle;

/** Title to occupation and title match, which share one space of titles. */
final class TitleRuns {
  private static final int MOST = 500;
  private static final int FOLDS = 5;
  private static final int FEW = 500;
  private static final long SEED = 11;

  private final Inputs in;
  private final List<TitleSpace.Occupation> occupations;
  private final int ids;

  TitleRuns(Inputs in) {
    this.in = in;
    this.occupations = Taxonomies.occupations(in.esco(), in.onet());
    this.ids = in.esco().occupations.size();
  }

  /** Hands on each set when it is done. */
  void run(Consumer<GoldSet<?>> done) {
    GoldSet<String> set = TitleToOccupationSet.read(in.data(), in.esco());
    boolean toOccupation = there("title-to-occupation") && in.any(set);
    boolean match = there("title-match");
    if (toOccupation || match) {
      in.vectors().prepare(occupations.stream().flatMap(o -> o.names().stream()));
      in.vectors().prepare(occupations.stream().map(TitleSpace.Occupation::description));
      TitleSpace words = TitleSpace.of(occupations);
      if (match) {
        TitleSpace space = TitleSpace.broad(occupations, in.vectors(), in.size());
        Set<String> known = Taxonomies.known(occupations);
        for (var one : List.of(new TitleMatchSet(in.data()), strict(known))) {
          if (in.any(one.gold)) {
            done.accept(match(one, space, words));
          }
        }
      }
      if (toOccupation) {
        TitleSpace space = TitleSpace.of(occupations, in.vectors(), in.size());
        in.log().accept("The map of titles is learned.");
        done.accept(occupation(set, space, words));
      }
    }
  }

  private boolean there(String folder) {
    boolean there = Files.isDirectory(in.data().resolve(folder));
    if (!there) {
      in.log().accept(folder + " is left out: its folder is not there.");
    }
    return there;
  }

  private TitleMatchSet strict(Set<String> known) {
    return new TitleMatchSet(
        in.data(), "title-match/strict", t -> !known.contains(t.strip().toLowerCase(Locale.ROOT)));
  }

  private GoldSet<String> match(TitleMatchSet set, TitleSpace space, TitleSpace words) {
    int all = set.corpus.size();
    for (Features features : List.of(Features.WORDS, Features.WORDS_AND_CHARACTERS)) {
      var titles = TfIdf.builder(features, TfIdf.Rarity.BY_TEXT);
      for (int i = 0; i < all; i++) {
        titles.add(i, set.corpus.get(i));
      }
      TfIdf built = titles.build(all);
      String name = features == Features.WORDS ? "word TF-IDF" : "word and character TF-IDF";
      set.gold.baseline(name, q -> Rankings.of(built.scores(q), all));
    }
    in.vectors().prepare(set.corpus.stream());
    set.gold.baseline(
        "encoder alone",
        q -> {
          float[] cosine = new float[all];
          for (int i = 0; i < all; i++) {
            cosine[i] = in.vectors().of(q).dot(in.vectors().of(set.corpus.get(i)));
          }
          return Rankings.of(cosine, all);
        });
    var plain = TitlesLikeTitle.of(words, set.corpus);
    set.gold.policy(plain.policy(), ", words only", q -> ids(plain.rank(q, all)));
    var policy = TitlesLikeTitle.of(space, set.corpus);
    set.gold.policy(policy.policy(), "", q -> ids(policy.rank(q, all)));
    in.log().accept(set.gold.name() + " is done.");
    return set.gold;
  }

  private GoldSet<String> occupation(GoldSet<String> set, TitleSpace space, TitleSpace words) {
    in.vectors().prepare(set.queries().stream().map(GoldSet.Query::asked));
    var names = TfIdf.builder(Features.WORDS, TfIdf.Rarity.BY_TEXT);
    for (int id = 0; id < ids; id++) {
      for (String name : occupations.get(id).names()) {
        names.add(id, name);
      }
    }
    TfIdf built = names.build(ids);
    set.baseline("word TF-IDF", q -> Rankings.of(built.scores(q), MOST));
    var plain = OccupationsOfTitle.of(words, ids);
    set.policy(plain.policy(), ", words only", q -> ids(plain.rank(q, MOST)));
    var policy = OccupationsOfTitle.of(space, ids);
    memory(set, space, policy);
    in.log().accept("title-to-occupation is done.");
    return set;
  }

  /** Cross-validated: a title is ranked with what was confirmed for titles of the other folds. */
  private void memory(GoldSet<String> set, TitleSpace space, OccupationsOfTitle policy) {
    int n = set.queries().size();
    var random = new SplittableRandom(SEED);
    int[] fold = new int[n];
    for (int i = 0; i < n; i++) {
      fold[i] = random.nextInt(FOLDS);
    }
    int[][] alone = new int[n][];
    int[][] few = new int[n][];
    int[][] remembered = new int[n][];
    int[][] learned = new int[n][];
    for (int f = 0; f < FOLDS; f++) {
      List<Confirmed> others = others(set, fold, f);
      ConfirmedTitles some = space.remember(sample(others));
      ConfirmedTitles all = space.remember(others);
      each(
          fold,
          f,
          i -> {
            var read = policy.read(set.queries().get(i).asked());
            alone[i] = ids(read.rank(MOST, ConfirmedTitles.NONE));
            few[i] = ids(read.rank(MOST, some));
            remembered[i] = ids(read.rank(MOST, all));
          });
      TitleSpace own = TitleSpace.of(occupations, ids, others, in.vectors(), in.size());
      OccupationsOfTitle ownPolicy = OccupationsOfTitle.of(own, ids);
      ConfirmedTitles ownMemory = own.remember(others);
      each(
          fold,
          f,
          i -> learned[i] = ids(ownPolicy.rank(set.queries().get(i).asked(), MOST, ownMemory)));
      in.log().accept("Part %d of %d of title-to-occupation is done.".formatted(f + 1, FOLDS));
    }
    Policy name = policy.policy();
    set.policyByNumber(name, "", i -> alone[i]);
    set.policyByNumber(name, ", %d confirmed titles".formatted(FEW), i -> few[i]);
    set.policyByNumber(name, ", all confirmed titles of other folds", i -> remembered[i]);
    set.policyByNumber(name, ", the same, map learned from them too", i -> learned[i]);
  }

  private static List<Confirmed> others(GoldSet<String> set, int[] fold, int f) {
    List<Confirmed> others = new ArrayList<>();
    for (int i = 0; i < fold.length; i++) {
      if (fold[i] != f) {
        var query = set.queries().get(i);
        query.gain().keySet().forEach(o -> others.add(new Confirmed(query.asked(), o)));
      }
    }
    return others;
  }

  private static void each(int[] fold, int f, IntConsumer query) {
    IntStream.range(0, fold.length).parallel().filter(i -> fold[i] == f).forEach(query);
  }

  private static List<Confirmed> sample(List<Confirmed> all) {
    var random = new SplittableRandom(SEED);
    List<Confirmed> sample = new ArrayList<>();
    for (int i = 0; i < FEW && !all.isEmpty(); i++) {
      sample.add(all.get(random.nextInt(all.size())));
    }
    return sample;
  }

  private static int[] ids(List<Ranked> ranked) {
    return TextToSkillRuns.ids(ranked);
  }
}
