package org.waymark.samples;

/**
 * What is true of a person and nobody can read off the files: talent and ambition (standard
 * normal), how far self-given levels lie above the real ones, how far ratings given lie below, how
 * much a team of theirs leaves (standard normal, high is bad) and whether they hold people back.
 */
record Traits(
    double talent,
    double ambition,
    double selfBias,
    double severity,
    double teamStrain,
    boolean hoards,
    String sex) {

  static Traits draw(Dice dice, String sex) {
    return new Traits(
        dice.normal(),
        dice.normal(),
        0.25 + 0.5 * dice.normal(),
        0.15 + 0.4 * dice.normal(),
        dice.normal(),
        dice.chance(0.14),
        sex);
  }
}
