package org.waymark.samples;

/**
 * In whose words the company's roles and skills are written: its own, or those of an imported
 * taxonomy.
 */
interface Terms {
  Catalogue catalogue();

  /** The role as it is called in a unit. */
  Role role(Role own, Unit unit);

  /** The company's own role behind a role of these terms. */
  Role origin(Role role);

  /** Whether skills and requirements come from an imported taxonomy and are not written here. */
  boolean imported();

  static Terms own(Catalogue catalogue) {
    return new Terms() {
      @Override
      public Catalogue catalogue() {
        return catalogue;
      }

      @Override
      public Role role(Role own, Unit unit) {
        return own;
      }

      @Override
      public Role origin(Role role) {
        return role;
      }

      @Override
      public boolean imported() {
        return false;
      }
    };
  }
}
