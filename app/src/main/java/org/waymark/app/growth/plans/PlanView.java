package org.waymark.app.growth.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Objectives;

/**
 * A plan as its person sees it, or somebody whom the goal was shown to.
 *
 * @param person whose it is; empty on one's own
 * @param serves objectives of the company
 * @param readiness null where the goal asks for nothing that could be measured
 */
public record PlanView(
    PlanId id,
    boolean mine,
    String person,
    String personHref,
    Goal goal,
    Stage stage,
    @Nullable Measured readiness,
    List<Action> actions,
    List<Action> past,
    List<Proposal> proposals,
    List<Template> templates,
    List<Comment> comments,
    Sharing sharing,
    List<Objectives.Served> serves,
    List<PageSlot.Part> parts,
    List<Refusal> refusals,
    String typed) {
  /** How many of the proposals, the most worthwhile first, are ticked to begin with. */
  public static final int AT_ONCE = 3;

  public PlanView {
    actions = List.copyOf(actions);
    past = List.copyOf(past);
    proposals = List.copyOf(proposals);
    templates = List.copyOf(templates);
    comments = List.copyOf(comments);
    serves = List.copyOf(serves);
    parts = List.copyOf(parts);
    refusals = List.copyOf(refusals);
  }

  public String address() {
    return "/plans/" + id;
  }

  public boolean mayChange() {
    return mine && stage.active();
  }

  /**
   * Where it leads.
   *
   * @param kind none, role, opening or skill
   * @param written whether the title is somebody's own words
   * @param href its page, or null
   * @param gone why one cannot get there any more, or null
   * @param instead other goals that could take its place
   * @param ways openings to apply for
   */
  public record Goal(
      String kind,
      Words name,
      boolean written,
      @Nullable String href,
      @Nullable Words gone,
      List<Instead> instead,
      List<Way> ways,
      @Nullable Way apply) {
    public Goal {
      instead = List.copyOf(instead);
      ways = List.copyOf(ways);
    }
  }

  /** Another goal, as the form sends it. */
  public record Instead(Words words, String kind, String value) {}

  /** Somewhere to go from here. */
  public record Way(String title, String href, String where) {}

  /** Whether it goes on, and since when not. */
  public record Stage(String code, boolean active, LocalDate begun, LocalDate since) {}

  /**
   * How ready somebody is.
   *
   * @param hours of everything ahead
   */
  public record Measured(Curve curve, int done, int all, int hours, List<Gap> gaps) {
    public Measured {
      gaps = List.copyOf(gaps);
    }
  }

  /** A skill that is short. */
  public record Gap(String skill, int have, int need, boolean required, int hours, int gain) {}

  /**
   * Something to do.
   *
   * @param note as the person, or who agreed on it, wrote them
   * @param aim skill and level, or null
   * @param gain in points of 100, 0 for none
   * @param href where it was agreed or is offered, or null
   */
  public record Action(
      String id,
      String kind,
      String title,
      String note,
      @Nullable Words aim,
      @Nullable Integer hours,
      int gain,
      @Nullable LocalDate due,
      boolean overdue,
      String stage,
      LocalDate since,
      @Nullable String href,
      @Nullable String provider) {
    public boolean ahead() {
      return stage.equals("OPEN") || stage.equals("UNDERWAY");
    }
  }

  /** Something that would close a gap. */
  public record Proposal(
      String key,
      String kind,
      String title,
      Words aim,
      @Nullable Integer hours,
      int gain,
      String provider) {}

  /** Actions that learning and development put together. */
  public record Template(String id, String name) {}

  /** Words on the plan. */
  public record Comment(String by, boolean mine, LocalDate on, String words) {}

  /**
   * Who sees it.
   *
   * @param own nobody but the person
   * @param manager name of today's manager, or empty
   * @param withManager whether the manager sees the goal
   */
  public record Sharing(boolean own, String manager, boolean withManager, List<String> with) {
    public Sharing {
      with = List.copyOf(with);
    }
  }
}
