package org.waymark.app.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a shape and what a sound cell of it holds. Names and aliases are compared without
 * case, spaces and signs, so {@code Employee_ID}, {@code employeeId} and {@code EMPLOYEE ID} are
 * one.
 *
 * @param needed the file must have the column and each row must fill it
 * @param least smallest number, or 0
 * @param most largest number, or most characters of a text
 * @param choices the words allowed; empty for any
 */
public record Column(
    String name,
    Type type,
    boolean needed,
    double least,
    double most,
    List<String> choices,
    List<String> aliases) {
  private static final int CHARACTERS = 400;

  /** What a cell may hold; an empty one is sound unless it is needed. */
  public enum Type {
    TEXT,
    DATE,
    /** A whole number. */
    WHOLE,
    DECIMAL,
    YES_NO,
    /** One of the choices, without regard to case. */
    CHOICE,
    /** Several texts in one cell, separated by a bar. */
    SEVERAL
  }

  public Column {
    choices = List.copyOf(choices);
    aliases = List.copyOf(aliases);
  }

  public static Column text(String name) {
    return of(name, Type.TEXT, 0, CHARACTERS);
  }

  public static Column date(String name) {
    return of(name, Type.DATE, 0, CHARACTERS);
  }

  public static Column whole(String name, int least, int most) {
    return of(name, Type.WHOLE, least, most);
  }

  public static Column decimal(String name, double least, double most) {
    return of(name, Type.DECIMAL, least, most);
  }

  public static Column yesNo(String name) {
    return of(name, Type.YES_NO, 0, CHARACTERS);
  }

  public static Column choice(String name, String... words) {
    return new Column(name, Type.CHOICE, false, 0, CHARACTERS, List.of(words), List.of());
  }

  public static Column several(String name) {
    return of(name, Type.SEVERAL, 0, 10 * CHARACTERS);
  }

  public Column mandatory() {
    return new Column(name, type, true, least, most, choices, aliases);
  }

  /** Most characters of a text; 400 unless told. */
  public Column upTo(int characters) {
    return new Column(name, type, needed, least, characters, choices, aliases);
  }

  public Column alias(String... more) {
    List<String> all = new ArrayList<>(aliases);
    all.addAll(List.of(more));
    return new Column(name, type, needed, least, most, choices, all);
  }

  private static Column of(String name, Type type, double least, double most) {
    return new Column(name, type, false, least, most, List.of(), List.of());
  }
}
