package org.waymark.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.engine.rank.RolesLikeRole;
import org.waymark.engine.rank.Signal;

/** Related occupations: baselines and policies. */
final class RelatedRuns {
  private static final double OPTIONAL = 0.7;

  private final Inputs in;
  private final RelatedSet set;

  RelatedRuns(Inputs in) {
    this.in = in;
    this.set = new RelatedSet(in.data(), in.esco(), in.onet());
  }

  /** Hands on the set when it is done. */
  void run(Consumer<GoldSet<?>> done) {
    if (!RelatedSet.present(in.data())) {
      in.log().accept("related-occupations is left out: its folder is not there.");
    } else if (in.any(set.gold)) {
      done.accept(ranked());
    }
  }

  private GoldSet<Integer> ranked() {
    int all = set.codes.size();
    set.gold.baseline("prefix of the SOC code", q -> Rankings.of(prefix(q), all));
    RolesLikeRole.Builder baseline = roles(0.5);
    var skills = baseline.build(_ -> null, 0, Map.of(Signal.SKILLS, 1.0));
    set.gold.baseline("skills TF-IDF", q -> TextToSkillRuns.ids(skills.rank(q, all)));
    var blend =
        baseline.build(
            _ -> null,
            0,
            Map.of(Signal.SKILLS, 1.0, Signal.RATED_SKILLS, 0.5, Signal.TECHNOLOGY, 0.5));
    set.gold.baseline("hand blend", q -> TextToSkillRuns.ids(blend.rank(q, all)));
    RolesLikeRole.Builder builder = roles(OPTIONAL);
    var words = builder.build();
    set.gold.policy(words.policy(), ", words only", q -> TextToSkillRuns.ids(words.rank(q, all)));
    in.vectors().prepare(in.esco().skills.stream().map(Esco.Concept::name));
    var policy = builder.build(in.vectors(), in.size());
    set.gold.policy(policy.policy(), "", q -> TextToSkillRuns.ids(policy.rank(q, all)));
    in.log().accept("related-occupations is done.");
    return set.gold;
  }

  private float[] prefix(int query) {
    float[] shared = new float[set.codes.size()];
    String own = set.codes.get(query);
    for (int i = 0; i < shared.length; i++) {
      String other = set.codes.get(i);
      while (shared[i] < own.length()
          && own.charAt((int) shared[i]) == other.charAt((int) shared[i])) {
        shared[i]++;
      }
    }
    shared[query] = -1;
    return shared;
  }

  private RolesLikeRole.Builder roles(double optional) {
    var builder = RolesLikeRole.builder();
    List<List<Integer>> above = Taxonomies.above(in.esco());
    for (int skill = 0; skill < above.size(); skill++) {
      builder.skill(skill, in.esco().skills.get(skill).name()).groups(skill, above.get(skill));
    }
    Map<Integer, List<Esco.Need>> needs =
        in.esco().needs.stream().collect(Collectors.groupingBy(Esco.Need::occupation));
    for (int role = 0; role < set.codes.size(); role++) {
      builder.role();
      List<Integer> mapped = set.mapped.get(role);
      for (int occupation : mapped) {
        for (Esco.Need need : needs.getOrDefault(occupation, List.of())) {
          builder.asks(need.skill(), (need.essential() ? 1 : optional) / mapped.size());
        }
      }
      String code = set.codes.get(role);
      for (Onet.Rated rated : in.onet().skills.getOrDefault(code, List.of())) {
        builder.rated("importance " + rated.skill(), rated.importance());
        builder.rated("level " + rated.skill(), rated.level());
      }
      in.onet().technology.getOrDefault(code, List.of()).forEach(builder::technology);
    }
    return builder;
  }
}
