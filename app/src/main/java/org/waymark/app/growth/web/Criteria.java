package org.waymark.app.growth.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.app.growth.SupplyAndDemand.Demand;
import org.waymark.app.growth.model.Question;
import org.waymark.app.kernel.Paging;
import org.waymark.app.people.UnitId;

/**
 * What was chosen on the page, as it stands in the address; what makes no sense there counts as not
 * chosen.
 *
 * @param unit whose parts are the columns; empty: the widest the viewer may see
 * @param family code of the only family that counts, or empty
 * @param group number of the group whose skills are shown, {@link #EVERY} for all skills, or empty
 *     for groups
 */
public record Criteria(
    String unit,
    boolean byFamily,
    Demand demand,
    boolean requiredOnly,
    String family,
    int level,
    String group,
    boolean table,
    boolean byName,
    int page) {
  static final String EVERY = "all";
  private static final int TOP_LEVEL = 5;
  private static final int ROWS = 100;

  static Criteria of(Map<String, String> params) {
    String group = params.getOrDefault("group", "");
    return new Criteria(
        uuid(params.getOrDefault("unit", "")),
        "family".equals(params.get("by")),
        demand(params.getOrDefault("demand", "")),
        "required".equals(params.get("only")),
        params.getOrDefault("family", ""),
        number(params.get("level"), Question.AS_ASKED, TOP_LEVEL, Question.AS_ASKED),
        group.equals(EVERY) || group.matches("-?\\d{1,9}") ? group : "",
        "table".equals(params.get("view")),
        "name".equals(params.get("sort")),
        number(params.get("page"), 1, 100_000, 1));
  }

  private static String uuid(String text) {
    try {
      return text.isEmpty() ? "" : UUID.fromString(text).toString();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static Demand demand(String text) {
    return switch (text) {
      case "open" -> Demand.OPEN;
      case "present" -> Demand.PRESENT;
      default -> Demand.BOTH;
    };
  }

  private static int number(@Nullable String text, int least, int most, int otherwise) {
    if (text == null || !text.matches("\\d{1,6}")) {
      return otherwise;
    }
    int number = Integer.parseInt(text);
    return number < least || number > most ? otherwise : number;
  }

  @Nullable UnitId focus() {
    return unit.isEmpty() ? null : UnitId.of(unit);
  }

  /** Skills as rows, not groups. */
  public boolean ofSkills() {
    return !group.isEmpty();
  }

  /** Something was chosen among what is asked for seldom. */
  public boolean further() {
    return demand != Demand.BOTH || requiredOnly || level != Question.AS_ASKED || byName;
  }

  boolean wants(int groupOfSkill) {
    return group.isEmpty() || group.equals(EVERY) || group.equals(Integer.toString(groupOfSkill));
  }

  Paging paging() {
    return new Paging(page, ROWS);
  }

  Criteria inGroup(String other) {
    return new Criteria(
        unit, byFamily, demand, requiredOnly, family, level, other, table, byName, 1);
  }

  Criteria inFamily(String other) {
    return new Criteria(
        unit, byFamily, demand, requiredOnly, other, level, group, table, byName, 1);
  }

  /** The same as a table or as a map. */
  public String shownAs(boolean asTable) {
    return new Criteria(
            unit, byFamily, demand, requiredOnly, family, level, group, asTable, byName, 1)
        .address();
  }

  public String groups() {
    return inGroup("").address();
  }

  public String everySkill() {
    return inGroup(EVERY).address();
  }

  public String address() {
    return at("/supply");
  }

  public String csv() {
    return at("/supply.csv");
  }

  String at(String path) {
    var address = UriComponentsBuilder.fromPath(path);
    put(address, "unit", unit);
    put(address, "by", byFamily ? "family" : "");
    put(address, "demand", demand == Demand.BOTH ? "" : demand.name().toLowerCase(Locale.ROOT));
    put(address, "only", requiredOnly ? "required" : "");
    put(address, "family", family);
    put(address, "level", level == Question.AS_ASKED ? "" : Integer.toString(level));
    put(address, "group", group);
    put(address, "view", table ? "table" : "");
    put(address, "sort", byName ? "name" : "");
    return address.encode().toUriString();
  }

  private static void put(UriComponentsBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }
}
