package org.waymark.app.shell;

/**
 * Whether somebody may apply, before they do.
 *
 * @param lead the verdict: eligible, not yet from when, needs which exception
 * @param rest how far, or who decides by when
 */
public record Eligibility(State state, Words lead, Words rest) {
  /** Shape before colour: tick, clock, key. */
  public enum State {
    YES("yes", "circle-check"),
    NOT_YET("wait", "clock"),
    EXCEPTION("ask", "key");
    private final String style;
    private final String icon;

    State(String style, String icon) {
      this.style = style;
      this.icon = icon;
    }

    public String style() {
      return style;
    }

    public String icon() {
      return icon;
    }
  }

  public static Eligibility notYet(Words rest) {
    return new Eligibility(State.NOT_YET, Words.of("shell.notYet"), rest);
  }

  public static Eligibility yes(Words rest) {
    return new Eligibility(State.YES, Words.of("shell.eligible"), rest);
  }
}
