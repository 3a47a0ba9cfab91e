package org.waymark.app.skills.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.events.RequirementsChanged;
import org.waymark.app.skills.meaning.TitleTools;
import org.waymark.app.skills.meaning.TitleTools.Tools;
import org.waymark.app.skills.model.OccupationLinks;
import org.waymark.app.skills.model.Occupations;
import org.waymark.app.skills.model.RequirementSet;
import org.waymark.app.skills.model.RoleRequirements;
import org.waymark.app.skills.model.RoleRequirements.Kept;
import org.waymark.app.skills.model.RoleRequirements.Origin;
import org.waymark.engine.learn.ConfirmedTitles;
import org.waymark.engine.learn.ConfirmedTitles.Confirmed;
import org.waymark.engine.learn.ConfirmedTitles.Nearest;
import org.waymark.engine.rank.OccupationsOfTitle;
import org.waymark.engine.rank.Ranked;
import org.waymark.engine.rank.Signal;

/**
 * Says which occupation of a catalogue a role is: proposes some, keeps what somebody confirms, and
 * proposes better by it the next time.
 */
@Service
public class Linking {
  private static final int MOST = 5;
  private static final int SIGNALS = 2;

  private final TitleTools tools;
  private final OccupationLinks links;
  private final Occupations occupations;
  private final RoleRequirements requirements;
  private final Organisation organisation;
  private final ApplicationEventPublisher events;
  private final Audit audit;
  private final Clock clock;

  Linking(
      TitleTools tools,
      OccupationLinks links,
      Occupations occupations,
      RoleRequirements requirements,
      Organisation organisation,
      ApplicationEventPublisher events,
      Audit audit,
      Clock clock) {
    this.tools = tools;
    this.links = links;
    this.occupations = occupations;
    this.requirements = requirements;
    this.organisation = organisation;
    this.events = events;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * An occupation that a role may be.
   *
   * @param signals what speaks most for it
   * @param because a title that somebody linked to it before
   */
  public record Proposed(
      Occupations.Card occupation, List<Signal> signals, @Nullable String because) {}

  /** Whether there is any occupation to link to. */
  public boolean any() {
    return tools.any();
  }

  /** What each role is known to be: confirmed, else as the roles' file says. */
  public Map<RoleId, Integer> known() {
    Map<RoleId, Integer> known = new HashMap<>(asImported());
    links.current().forEach((role, link) -> known.put(role, link.occupation()));
    return known;
  }

  private Map<RoleId, Integer> asImported() {
    List<RoleCard> roles =
        organisation.roles().stream().filter(r -> !r.occupation().isEmpty()).toList();
    Map<String, Integer> ids =
        occupations.ids(roles.stream().map(RoleCard::occupation).collect(Collectors.toSet()));
    return roles.stream()
        .filter(r -> ids.containsKey(r.occupation()))
        .collect(Collectors.toMap(RoleCard::id, r -> ids.getOrDefault(r.occupation(), 0)));
  }

  public Map<Integer, Occupations.Card> cards(Set<Integer> ids) {
    return occupations.cards(ids);
  }

  public Set<RoleId> confirmed() {
    return links.current().keySet();
  }

  /** The best for a title; nothing while what titles are read with is being learned. */
  public Optional<List<Proposed>> propose(RoleId role, String title) {
    return tools.ifReady().map(t -> propose(t, title, memory(role)));
  }

  /** All that was confirmed or imported, but for the role itself. */
  private List<Confirmed> memory(RoleId but) {
    Map<RoleId, String> titles =
        organisation.roles().stream().collect(Collectors.toMap(RoleCard::id, RoleCard::title));
    List<Confirmed> memory = new ArrayList<>();
    new TreeMap<>(byText(known()))
        .forEach(
            (role, occupation) -> {
              String title = titles.get(role(role));
              if (title != null && !role(role).equals(but)) {
                memory.add(new Confirmed(title, occupation));
              }
            });
    return memory;
  }

  private static Map<String, Integer> byText(Map<RoleId, Integer> known) {
    return known.entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey().toString(), Map.Entry::getValue));
  }

  private static RoleId role(String text) {
    return new RoleId(UUID.fromString(text));
  }

  private List<Proposed> propose(Tools now, String title, List<Confirmed> memory) {
    ConfirmedTitles confirmed = now.remember(memory);
    OccupationsOfTitle.Reading read = now.policy().read(title);
    List<Ranked> best = read.rank(MOST, confirmed);
    Map<Integer, Occupations.Card> cards =
        occupations.cards(best.stream().map(r -> now.id(r.id())).toList());
    return best.stream()
        .filter(r -> cards.containsKey(now.id(r.id())))
        .map(
            r ->
                new Proposed(
                    Objects.requireNonNull(cards.get(now.id(r.id()))),
                    r.shares().stream()
                        .filter(s -> s.points() > 0 && s.signal() != Signal.CONFIRMED)
                        .map(Ranked.Share::signal)
                        .limit(SIGNALS)
                        .toList(),
                    read.because(confirmed, r.id()).map(Nearest::title).orElse(null)))
        .toList();
  }

  @Transactional
  public Occupations.Card link(Viewer viewer, RoleId role, int occupation) {
    RoleCard card = organisation.role(role).orElseThrow(NotYours::new);
    Occupations.Card chosen = occupations.cards(List.of(occupation)).get(occupation);
    if (chosen == null) {
      throw new NotYours();
    }
    links.link(role, card.title(), occupation, viewer.account(), clock.instant());
    audit.act(viewer, "role.linked", null, "/roles/" + role);
    return chosen;
  }

  @Transactional
  public void unlink(Viewer viewer, RoleId role) {
    if (links.unlink(role, viewer.account(), clock.instant())) {
      audit.act(viewer, "role.unlinked", null, "/roles/" + role);
    }
  }

  /** What the occupation that the role is would have it ask for. */
  public RequirementSet derived(int occupation) {
    return occupations.derive(occupation);
  }

  public @Nullable Kept asked(RoleId role) {
    return requirements.current().get(role);
  }

  /**
   * The role asks for what its occupation asks for, from now on; the set before stays on record.
   */
  @Transactional
  public int fill(Viewer viewer, RoleId role) {
    Integer occupation = known().get(role);
    if (occupation == null) {
      throw new NotYours();
    }
    RequirementSet set = occupations.derive(occupation);
    requirements.replace(
        Map.of(role, new Kept(set, Origin.OCCUPATION, occupation)), clock.instant());
    events.publishEvent(new RequirementsChanged(role));
    audit.act(viewer, "role.filled", null, "/roles/" + role);
    return set.all().size();
  }
}
