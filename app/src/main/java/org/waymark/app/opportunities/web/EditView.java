package org.waymark.app.opportunities.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Words;

/**
 * The form of an opening.
 *
 * @param id null for a new one
 * @param stage where it stands
 * @param kinds what it may be
 * @param asked what it asks for so far
 * @param asks whether somebody else has to agree before it is published
 * @param nobody that nobody could take it, or null
 * @param followsRole whether that is what its role asks for
 */
public record EditView(
    @Nullable String id,
    String title,
    String stage,
    OpeningForm form,
    CoOwnersView coOwners,
    List<OpeningKind> kinds,
    List<FilterView.Choice> roles,
    List<FilterView.Choice> units,
    List<FilterView.Choice> places,
    List<OpeningView.Asked> asked,
    boolean followsRole,
    List<PageSlot.Part> parts,
    boolean asks,
    @Nullable Words nobody,
    List<Refusal> refusals,
    String closing) {
  public String action() {
    return id == null ? "/openings" : "/openings/" + id + "/edit";
  }

  /** With the reason that somebody gave for closing it, kept beside why it stays open. */
  EditView closing(String why) {
    return new EditView(
        id,
        title,
        stage,
        form,
        coOwners,
        kinds,
        roles,
        units,
        places,
        asked,
        followsRole,
        parts,
        asks,
        nobody,
        refusals,
        why);
  }
}
