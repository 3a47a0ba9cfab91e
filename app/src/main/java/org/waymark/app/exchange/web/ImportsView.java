package org.waymark.app.exchange.web;

import java.util.List;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Shape;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.PageSlot;

/** The imports there were, and the form for a new one. */
public record ImportsView(
    List<Kind> kinds,
    String chosen,
    List<RunLine> runs,
    List<PageSlot.Part> parts,
    List<Refusal> refusals) {
  /** A kind as the form offers it. */
  public record Kind(String name, String label, List<String> files) {
    static Kind of(ImportKind kind) {
      return new Kind(kind.name(), kind.label(), kind.shapes().stream().map(Shape::name).toList());
    }
  }
}
