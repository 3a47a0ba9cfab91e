package org.waymark.app.opportunities.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.PageSlot;

/**
 * What an opening asks for, while somebody works on it.
 *
 * @param revision the one the form was made from
 * @param parts what other modules say about it
 */
public record RequirementsView(
    String id,
    String title,
    int revision,
    boolean followsRole,
    @Nullable String roleTitle,
    LinesView lines,
    List<PageSlot.Part> parts,
    List<Refusal> refusals) {}
