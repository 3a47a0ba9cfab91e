package org.waymark.app.skills.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.Answer;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.Interest.Wish;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.Question;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Share.Audience;
import org.waymark.app.skills.model.Share.Topic;

/** Takes down what somebody says in the interview, answer by answer. */
@Service
public class Interviewing {
  /**
   * What was said to one question.
   *
   * @param wish of which only what the question asks for counts
   * @param skills wishes for skills; empty: none any more
   */
  public record Said(Aspiration wish, Map<SkillId, Optional<Wish>> skills, boolean found) {}

  private final Wishing wishing;
  private final Levelling levelling;
  private final Sharing sharing;
  private final Profiles profiles;

  Interviewing(Wishing wishing, Levelling levelling, Sharing sharing, Profiles profiles) {
    this.wishing = wishing;
    this.levelling = levelling;
    this.sharing = sharing;
    this.profiles = profiles;
  }

  /** Keeps the answer, and who sees it from now on. */
  @Transactional
  public Outcome<Question> say(Viewer viewer, Question asked, Said said, Set<Audience> audiences) {
    List<Refusal> no =
        switch (asked) {
          case FOUND -> found(viewer, said.found());
          case SKILLS -> wishes(viewer, said.skills());
          default -> answer(viewer, asked.answer().orElseThrow(), said.wish());
        };
    if (no.isEmpty() && asked.answer().isPresent()) {
      no = sharing.choose(viewer, List.of(Topic.of(asked.answer().get())), audiences, Share.MONTHS);
    }
    return no.isEmpty() ? Outcome.done(asked) : Outcome.refused(no);
  }

  private List<Refusal> found(Viewer viewer, boolean found) {
    wishing.choose(viewer, found);
    return List.of();
  }

  private List<Refusal> answer(Viewer viewer, Answer answer, Aspiration wish) {
    return wishing.answer(viewer, answer, wish)
            instanceof Outcome.Refused<Aspiration>(List<Refusal> reasons)
        ? reasons
        : List.of();
  }

  private List<Refusal> wishes(Viewer viewer, Map<SkillId, Optional<Wish>> wanted) {
    PersonId me = viewer.self();
    Map<SkillId, Interest> before =
        profiles.interests(List.of(me)).getOrDefault(me, List.of()).stream()
            .collect(Collectors.toMap(Interest::skill, i -> i));
    wanted.forEach(
        (skill, wish) -> {
          Interest was = before.getOrDefault(skill, new Interest(skill, null, null));
          if (!Optional.ofNullable(was.wish()).equals(wish)) {
            levelling.wish(viewer, skill, wish.orElse(null), was.enjoyment());
          }
        });
    wishing.stillHolds(viewer);
    return List.of();
  }
}
