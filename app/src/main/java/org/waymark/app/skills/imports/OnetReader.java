package org.waymark.app.skills.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.skills.TaxonomyFamily;
import org.waymark.app.skills.imports.CatalogueText.Cells;
import org.waymark.app.skills.model.TaxonomyDraft;
import org.waymark.app.skills.model.TaxonomyDraft.Asked;
import org.waymark.app.skills.model.TaxonomyDraft.Group;
import org.waymark.app.skills.model.TaxonomyDraft.Kind;
import org.waymark.app.skills.model.TaxonomyDraft.Occupation;
import org.waymark.app.skills.model.TaxonomyDraft.Reach;
import org.waymark.app.skills.model.TaxonomyDraft.Skill;

/** Puts the tables of the O*NET text database together: skills, knowledge, technology. */
final class OnetReader {
  private static final String SOC = "O*NET-SOC Code";
  private static final String TOOLS = "technology";
  private static final Set<String> NEEDED =
      Set.of("Occupation Data", "Skills", "Knowledge", "Content Model Reference");

  private final Map<String, Cells> model = new LinkedHashMap<>();
  private final Map<String, Cells> occupations = new LinkedHashMap<>();
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final Map<String, Map<String, Asked>> asked = new HashMap<>();
  private final Map<String, Boolean> elements = new TreeMap<>(); // element id → is knowledge
  private final Map<String, Tool> tools = new TreeMap<>();
  private final Set<String> seen = new TreeSet<>();
  private String newest = "";

  private record Tool(String name, String group, boolean hot) {}

  void entry(String path, InputStream content) throws IOException {
    String file = path.substring(path.lastIndexOf('/') + 1);
    String table = file.endsWith(".txt") ? file.substring(0, file.length() - 4) : file;
    seen.add(table);
    switch (table) {
      case "Content Model Reference" ->
          rows(
              file,
              content,
              List.of("Element ID", "Element Name"),
              c -> model.put(c.get("Element ID"), c));
      case "Occupation Data" ->
          rows(file, content, List.of(SOC, "Title"), c -> occupations.put(c.get(SOC), c));
      case "Skills" -> rated(file, content, false);
      case "Knowledge" -> rated(file, content, true);
      case "Technology Skills" ->
          rows(file, content, List.of(SOC, "Example", "Commodity Title"), this::tool);
      case "Alternate Titles" -> titles(file, content, "Alternate Title");
      case "Sample of Reported Titles" -> titles(file, content, "Reported Job Title");
      default -> {}
    }
  }

  private static void rows(
      String file, InputStream in, List<String> needed, java.util.function.Consumer<Cells> each)
      throws IOException {
    CatalogueText.tabs(file, in, needed, each);
  }

  private void titles(String file, InputStream content, String column) throws IOException {
    rows(
        file,
        content,
        List.of(SOC, column),
        c -> titles.computeIfAbsent(c.get(SOC), _ -> new TreeSet<>()).add(c.get(column)));
  }

  private void rated(String file, InputStream content, boolean knowledge) throws IOException {
    rows(
        file,
        content,
        List.of(SOC, "Element ID", "Scale ID", "Data Value", "Date"),
        c -> rated(c, knowledge));
  }

  private void rated(Cells c, boolean knowledge) {
    double value;
    try {
      value = Double.parseDouble(c.get("Data Value"));
    } catch (NumberFormatException _) {
      return;
    }
    String date = c.get("Date");
    String yearMonth = date.length() == 7 ? date.substring(3) + "-" + date.substring(0, 2) : "";
    newest = yearMonth.compareTo(newest) > 0 ? yearMonth : newest;
    elements.put(c.get("Element ID"), knowledge);
    boolean importance = c.get("Scale ID").equals("IM");
    boolean level = c.get("Scale ID").equals("LV");
    if (importance || level) {
      double told = level && c.get("Not Relevant").equals("Y") ? 0 : value;
      ask(
          c.get(SOC),
          c.get("Element ID"),
          new Asked(false, importance ? told : null, level ? told : null));
    }
  }

  private void ask(String occupation, String skill, Asked one) {
    asked
        .computeIfAbsent(occupation, _ -> new TreeMap<>())
        .merge(
            skill,
            one,
            (a, b) ->
                new Asked(
                    a.essential() || b.essential(),
                    b.importance() == null ? a.importance() : b.importance(),
                    b.level() == null ? a.level() : b.level()));
  }

  private void tool(Cells c) {
    String code = TOOLS + ":" + c.get("Example");
    boolean hot = c.get("Hot Technology").equals("Y");
    tools.putIfAbsent(
        code, new Tool(c.get("Example"), TOOLS + ":" + c.get("Commodity Title"), hot));
    ask(c.get(SOC), code, new Asked(c.get("In Demand").equals("Y"), null, null));
  }

  void complete(String file) {
    List<String> missing = new ArrayList<>(NEEDED);
    missing.removeAll(seen);
    if (!missing.isEmpty()) {
      missing.sort(null);
      throw new ImportRefused("skills.import.onet.missing", file, String.join(", ", missing));
    }
  }

  String newestChange() {
    return newest;
  }

  TaxonomyDraft draft(String version, String fingerprint) {
    var draft = TaxonomyDraft.empty(TaxonomyFamily.ONET, version, "en", fingerprint, false);
    elements.keySet().forEach(id -> groupsOf(draft, id));
    draft.groups().put(TOOLS, new Group(TOOLS, "Technology", null));
    tools
        .values()
        .forEach(
            t ->
                draft
                    .groups()
                    .computeIfAbsent(
                        t.group(), g -> new Group(g, g.substring(TOOLS.length() + 1), TOOLS)));
    elements.forEach((id, knowledge) -> draft.skills().put(id, element(id, knowledge)));
    tools.forEach((code, tool) -> draft.skills().put(code, skill(code, tool)));
    occupations.forEach((soc, c) -> draft.occupations().put(soc, occupation(soc, c)));
    return draft;
  }

  /** The headings above an element, down from the second level: 2.A.1 below 2.A. */
  private void groupsOf(TaxonomyDraft draft, String element) {
    String above = parent(element);
    if (above.length() < 3 || draft.groups().containsKey(above)) {
      return;
    }
    groupsOf(draft, above);
    String top = parent(above);
    draft.groups().put(above, new Group(above, name(above), top.length() < 3 ? null : top));
  }

  private static String parent(String element) {
    int dot = element.lastIndexOf('.');
    return dot < 0 ? "" : element.substring(0, dot);
  }

  private String name(String element) {
    Cells c = model.get(element);
    return c == null ? element : c.get("Element Name");
  }

  private Skill element(String id, boolean knowledge) {
    Cells c = model.get(id);
    return new Skill(
        id,
        name(id),
        c == null ? "" : c.get("Description"),
        knowledge ? Kind.KNOWLEDGE : Kind.SKILL,
        Reach.MANY_FIELDS,
        List.of(),
        parent(id).length() < 3 ? Set.of() : Set.of(parent(id)),
        Set.of(),
        Set.of());
  }

  private static Skill skill(String code, Tool tool) {
    return new Skill(
        code,
        tool.name(),
        "",
        Kind.TOOL,
        tool.hot() ? Reach.MANY_FIELDS : Reach.ONE_FIELD,
        List.of(),
        Set.of(tool.group()),
        Set.of(),
        Set.of());
  }

  private Occupation occupation(String soc, Cells c) {
    return new Occupation(
        soc,
        soc,
        c.get("Title"),
        c.get("Description"),
        titles.getOrDefault(soc, Set.of()),
        new TreeMap<>(asked.getOrDefault(soc, Map.of())));
  }
}
