package org.waymark.app.opportunities.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.PersonCard;

/**
 * With whom somebody fills an opening, by name.
 *
 * @param found whom the name typed finds; null when nobody was looked for
 */
public record CoOwnersView(List<PersonCard> people, String q, @Nullable List<PersonCard> found) {}
