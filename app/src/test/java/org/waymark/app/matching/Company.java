package org.waymark.app.matching;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.model.Board;
import org.waymark.app.matching.model.KnownRanges;
import org.waymark.app.matching.model.RoleTable;
import org.waymark.app.matching.model.Roster;
import org.waymark.app.matching.model.Sites;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.matching.store.Exposure;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.Remote;
import org.waymark.app.people.Family;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Transition;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.SkillId;
import org.waymark.engine.Certainty;
import org.waymark.engine.Gate;
import org.waymark.engine.Holding;
import org.waymark.engine.LevelRanges;
import org.waymark.engine.PeopleIndex;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirement;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;
import org.waymark.engine.person.NextRoleWeights;
import org.waymark.engine.person.PreferenceWeights;
import org.waymark.engine.person.Prospect;

/** A few people, roles and openings on paper, told in names. */
public final class Company {
  public static final int RESEARCH = 0;
  public static final int ANALYSIS = 1;
  public static final int BACKLOG = 2;
  public static final int PRICING = 3;
  public static final int KOTLIN = 4;
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  public static final Policy POLICY =
      new Policy(
          "test-1",
          Gate.standard(),
          PreferenceWeights.standard(),
          NextRoleWeights.standard(),
          List.of(6, 14, 30, 80, 160),
          new Policy.Hidden(70, 50));

  /** Requirements analysis is near to user research. */
  public static final SkillGraph GRAPH =
      SkillGraph.builder(5).near(RESEARCH, ANALYSIS, 184).near(BACKLOG, PRICING, 40).build();

  private record Somebody(RoleId role, boolean discoverable, Profile profile) {}

  private record Posted(OpeningCard card, List<Requirement> asked, Set<PersonId> fillers) {}

  private final KnownRanges ranges = new KnownRanges();
  private final Map<PersonId, Somebody> people = new LinkedHashMap<>();
  private final Map<OpeningId, Posted> openings = new LinkedHashMap<>();
  private final Map<OpeningId, List<PersonId>> applied = new HashMap<>();
  private final Map<PersonId, Aspiration> wishes = new HashMap<>();
  private final Map<PersonId, List<Interest>> interests = new HashMap<>();
  private final List<RoleCard> roles = new ArrayList<>();
  private final Map<RoleId, Requirements> roleAsks = new HashMap<>();
  private final List<Transition> moves = new ArrayList<>();
  private final UnitId unit = new UnitId(new UUID(9, 1));
  final Exposure exposure = mock(Exposure.class);
  final Audit audit = mock(Audit.class);
  final ExposureLog exposureLog = new ExposureLog(exposure);

  public static PersonId id(String name) {
    return new PersonId(new UUID(1, name.hashCode()));
  }

  public static Viewer viewer(String name) {
    return new Viewer(
        new UUID(2, name.hashCode()),
        id(name),
        name,
        List.of(new Grant(Hat.EMPLOYEE, null)),
        Locale.ENGLISH);
  }

  public static Holding has(int skill, int level, Certainty certainty) {
    return new Holding(skill, level, certainty);
  }

  public static Requirement asks(int skill, int minimum, int weight, boolean required) {
    return new Requirement(skill, minimum, weight, required);
  }

  public RoleId role(String title, int level, Requirement... asked) {
    RoleId role = new RoleId(new UUID(3, title.hashCode()));
    roles.removeIf(r -> r.id().equals(role));
    roles.add(new RoleCard(role, title, title, new Family("F", "Family"), level, "", ""));
    roleAsks.put(role, Requirements.of(asked));
    return role;
  }

  public void moved(RoleId from, RoleId to, int people) {
    moves.add(new Transition(from, to, people, 12, 18, 24));
  }

  public PersonId hidden(String name, RoleId role, Holding... holdings) {
    return person(name, role, false, holdings);
  }

  public PersonId discoverable(String name, RoleId role, Holding... holdings) {
    return person(name, role, true, holdings);
  }

  private PersonId person(String name, RoleId role, boolean discoverable, Holding... holdings) {
    people.put(id(name), new Somebody(role, discoverable, Profile.of(holdings)));
    return id(name);
  }

  public OpeningId opening(
      String title, @Nullable RoleId role, String owner, Requirement... asked) {
    OpeningId id = new OpeningId(new UUID(4, title.hashCode()));
    OpeningCard card =
        new OpeningCard(
            id,
            null,
            OpeningKind.ROLE,
            title,
            role,
            unit,
            null,
            Remote.NO,
            id(owner),
            1,
            Dates.OPEN,
            null,
            null,
            null,
            OpeningCard.Stage.PUBLISHED,
            TODAY,
            false);
    openings.put(id, new Posted(card, List.of(asked), Set.of(id(owner))));
    return id;
  }

  public void apply(String name, OpeningId opening) {
    applied.computeIfAbsent(opening, _ -> new ArrayList<>()).add(id(name));
  }

  public void wishes(String name, Aspiration aspiration, Interest... some) {
    wishes.put(id(name), aspiration);
    interests.put(id(name), List.of(some));
  }

  /** What is known of how sure the levels of somebody are. */
  void sure(String name, LevelRanges.Range... known) {
    ranges.put(id(name), LevelRanges.of(List.of(known)));
  }

  public Snapshot snapshot() {
    Map<PersonId, Roster.Entry> entries = new LinkedHashMap<>();
    people.forEach(
        (id, p) ->
            entries.put(id, new Roster.Entry(new Roster.Post(p.role(), null), p.discoverable())));
    RoleTable table = new RoleTable(roles, roleAsks, moves);
    List<OpenOpening> open =
        openings.values().stream().map(p -> new OpenOpening(p.card(), asked(p))).toList();
    return new Snapshot(
        TODAY,
        POLICY,
        GRAPH,
        PeopleIndex.of(people.values().stream().map(Somebody::profile).toList(), GRAPH),
        ranges,
        Roster.empty().with(entries),
        table,
        new Sites(List.of()),
        new UnitTree(List.of(new Unit(unit, "U", "Trail App", null))),
        new Board(open, prospects(open, table)));
  }

  private static List<RequirementsBook.Requirement> asked(Posted posted) {
    return posted.asked().stream()
        .map(
            r ->
                new RequirementsBook.Requirement(
                    new SkillId(r.skill()), r.minimum(), r.weight(), r.required()))
        .toList();
  }

  private List<Prospect> prospects(List<OpenOpening> open, RoleTable table) {
    List<Prospect> all = new ArrayList<>();
    for (OpenOpening o : open) {
      RoleCard role = table.card(o.card().role());
      all.add(
          new Prospect(
              all.size(),
              new Requirements(Objects.requireNonNull(openings.get(o.id())).asked()),
              Prospect.Kind.ROLE,
              table.number(o.card().role()),
              table.family(role),
              RoleTable.level(role),
              null,
              false,
              OptionalInt.empty()));
    }
    return all;
  }

  public Matching matching() {
    Snapshot now = snapshot();
    Snapshots snapshots = mock(Snapshots.class);
    when(snapshots.now()).thenReturn(now);
    Rights rights = new Rights(openings(), applications());
    Asking asking = new Asking(openings());
    return new Matching(
        snapshots,
        rights,
        new Slates(snapshots, rights, asking, exposureLog, audit, CLOCK),
        own(snapshots),
        asking,
        mock(Reports.class),
        applications());
  }

  OwnMatches own() {
    Snapshot now = snapshot();
    Snapshots snapshots = mock(Snapshots.class);
    when(snapshots.now()).thenReturn(now);
    return own(snapshots);
  }

  private OwnMatches own(Snapshots snapshots) {
    return new OwnMatches(
        snapshots, new Seekers(aspirations(), profiles()), openings(), exposureLog, CLOCK);
  }

  public Openings openings() {
    Openings door = mock(Openings.class);
    when(door.card(any())).thenAnswer(i -> Optional.ofNullable(cards().get(i.getArgument(0))));
    when(door.fillers(any())).thenAnswer(i -> posted(i.getArgument(0)).fillers());
    when(door.fills(any(), any())).thenAnswer(i -> fills(i.getArgument(0), i.getArgument(1)));
    when(door.visibleTo(any(), any()))
        .thenAnswer(
            i ->
                ((Collection<?>) i.getArgument(1))
                    .stream().filter(openings::containsKey).collect(Collectors.toSet()));
    when(door.filledBy(any()))
        .thenAnswer(
            i ->
                openings.values().stream()
                    .filter(p -> p.fillers().contains(i.getArgument(0)))
                    .map(Posted::card)
                    .toList());
    return door;
  }

  private Map<OpeningId, OpeningCard> cards() {
    return openings.values().stream()
        .map(Posted::card)
        .collect(Collectors.toMap(OpeningCard::id, c -> c));
  }

  private boolean fills(Viewer viewer, OpeningId opening) {
    return openings.containsKey(opening) && posted(opening).fillers().contains(viewer.self());
  }

  private Posted posted(OpeningId opening) {
    return Objects.requireNonNull(openings.get(opening));
  }

  public Applications applications() {
    Applications door = mock(Applications.class);
    when(door.applicantsOf(any(OpeningId.class))).thenAnswer(i -> applicants(i.getArgument(0)));
    when(door.applicantsOf(anyCollection()))
        .thenAnswer(
            i ->
                new HashSet<>((Collection<?>) i.getArgument(0))
                    .stream()
                        .map(OpeningId.class::cast)
                        .collect(Collectors.toMap(o -> o, this::applicants)));
    return door;
  }

  private List<Applicant> applicants(OpeningId opening) {
    return applied.getOrDefault(opening, List.of()).stream()
        .map(p -> new Applicant(new ApplicationId(new UUID(5, p.hashCode())), p, CLOCK.instant()))
        .toList();
  }

  private Aspirations aspirations() {
    Aspirations door = mock(Aspirations.class);
    when(door.of(any(PersonId.class)))
        .thenAnswer(i -> wishes.getOrDefault(i.<PersonId>getArgument(0), Aspiration.NONE));
    return door;
  }

  private Profiles profiles() {
    Profiles door = mock(Profiles.class);
    when(door.interests(any())).thenReturn(interests);
    return door;
  }
}
