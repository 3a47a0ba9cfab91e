package org.waymark.app.skills;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;

/**
 * What somebody would like to do next.
 *
 * @param families codes of job families
 * @param horizonMonths within how many months, or null where they did not say
 * @param relocation {@link Relocation#MAYBE} also where they did not say
 * @param direction where it should go, or null where they did not say
 * @param words the same in words of their own, or empty
 * @param matters what counts most in it
 */
public record Aspiration(
    List<RoleId> roles,
    List<String> families,
    List<Kind> kinds,
    List<LocationId> places,
    @Nullable Integer horizonMonths,
    Relocation relocation,
    @Nullable Direction direction,
    String words,
    List<Matter> matters) {
  public static final Aspiration NONE =
      new Aspiration(List.of(), List.of(), List.of(), List.of(), null, Relocation.MAYBE);

  public Aspiration {
    roles = List.copyOf(roles);
    families = List.copyOf(families);
    kinds = List.copyOf(kinds);
    places = List.copyOf(places);
    matters = List.copyOf(matters);
  }

  /** Without a direction, and without what matters. */
  public Aspiration(
      List<RoleId> roles,
      List<String> families,
      List<Kind> kinds,
      List<LocationId> places,
      @Nullable Integer horizonMonths,
      Relocation relocation) {
    this(roles, families, kinds, places, horizonMonths, relocation, null, "", List.of());
  }

  /** Whether nothing has been said yet. */
  public boolean silent() {
    return equals(NONE);
  }

  /** As if nothing had been said but these answers. */
  public Aspiration only(Set<Answer> answers) {
    boolean targets = answers.contains(Answer.TARGETS);
    boolean places = answers.contains(Answer.PLACES);
    boolean direction = answers.contains(Answer.DIRECTION);
    return new Aspiration(
        targets ? this.roles : List.of(),
        targets ? this.families : List.of(),
        answers.contains(Answer.KINDS) ? this.kinds : List.of(),
        places ? this.places : List.of(),
        answers.contains(Answer.TIME) ? this.horizonMonths : null,
        places ? this.relocation : Relocation.MAYBE,
        direction ? this.direction : null,
        direction ? this.words : "",
        answers.contains(Answer.MATTERS) ? this.matters : List.of());
  }

  /** These answers as the other has them, all else as here. */
  public Aspiration with(Answer answer, Aspiration other) {
    boolean targets = answer == Answer.TARGETS;
    boolean places = answer == Answer.PLACES;
    boolean direction = answer == Answer.DIRECTION;
    return new Aspiration(
        targets ? other.roles : this.roles,
        targets ? other.families : this.families,
        answer == Answer.KINDS ? other.kinds : this.kinds,
        places ? other.places : this.places,
        answer == Answer.TIME ? other.horizonMonths : this.horizonMonths,
        places ? other.relocation : this.relocation,
        direction ? other.direction : this.direction,
        direction ? other.words : this.words,
        answer == Answer.MATTERS ? other.matters : this.matters);
  }

  /** A kind of move; a step down is offered to nobody who did not ask for it. */
  public enum Kind {
    UP,
    SIDEWAYS,
    DOWN,
    PROJECT,
    ROTATION,
    ABROAD;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** Whether they would move house for it. */
  public enum Relocation {
    NO,
    MAYBE,
    YES;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Relocation of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** Where it should go; to stay is a direction like any other. */
  public enum Direction {
    DEEPER,
    BROADER,
    LEAD,
    NEW,
    LIGHTER,
    STAY,
    OPEN;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Direction of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** What can count most. */
  public enum Matter {
    LEARNING,
    IMPACT,
    TEAM,
    FREEDOM,
    SECURITY,
    HOURS,
    NEAR_HOME,
    PAY,
    PURPOSE;

    /** So many at most: whoever names everything has named nothing. */
    public static final int MOST = 3;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Matter of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
