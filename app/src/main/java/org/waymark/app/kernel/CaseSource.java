package org.waymark.app.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cases of one kind, for those who check what is done with people: which stages one went through
 * and when. Implemented by each module that keeps cases.
 */
public interface CaseSource {
  /** Word in addresses, and end of the message key below {@code access.case.kind}. */
  String kind();

  Optional<Course> find(UUID id);

  /**
   * The latest first, each with the stage it is at since it began; none where only who knows a
   * number may look.
   */
  default List<Course> latest(int most) {
    return List.of();
  }

  /**
   * How a case went.
   *
   * @param person whose case it is
   * @param named whether the person may be named and reasons shown
   * @param policy the version of the rules that it is under, or null
   */
  record Course(
      UUID id, PersonId person, boolean named, @Nullable Integer policy, List<Stage> stages) {
    public Course {
      stages = List.copyOf(stages);
    }
  }

  /**
   * Something that happened.
   *
   * @param keys message keys, from the wider to the narrower
   * @param why only where the case is named
   */
  record Stage(List<String> keys, Instant at, Actor actor, @Nullable String why) {
    public Stage {
      keys = List.copyOf(keys);
    }
  }

  /** Who did it; never a name. */
  enum Actor {
    PERSON,
    SOMEBODY_ELSE,
    CLOCK;

    public static Actor of(@Nullable UUID by, PersonId person) {
      return by == null ? CLOCK : by.equals(person.value()) ? PERSON : SOMEBODY_ELSE;
    }
  }
}
